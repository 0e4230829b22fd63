import { openMail } from '../../procedure/world/mail/mailbox.ts';
import { madeBy, type MistakeCheck } from './checks.ts';

/** The link of a forged mail was followed. No other mail has one. */
export const forgedLinkFollowed: MistakeCheck = madeBy(['followedMailLink'], () => true);

/** A forged mail was answered, with whatever words: its sender learns that somebody reads it. */
export const forgedMailAnswered: MistakeCheck = madeBy(
  ['choseReply'],
  ({ before }) => openMail(before)?.kind === 'forged',
);
