import type { LoginId } from '../../../profile/profile.ts';
import type { Instant } from '../../../time/instant.ts';

/** The name of a mail for the whole attempt, such as `notice-40-2011-10-01`. It outlives a certificate's serial number. */
export type MailId = string;

/** The customer's mailbox. The bank's own mails arrive in it by the validity of the customer's certificates. */
export interface Mailbox {
  readonly loginId: LoginId;
  /** The arrivals of mails that pretend to come from the bank. */
  readonly forgedAt: readonly Instant[];
}

/** A mail that has arrived. Its words are in the content folder. */
export type Mail = { readonly id: MailId; readonly arrivedAt: Instant } & (
  { readonly kind: 'notice' | 'expired'; readonly notAfter: Instant } | { readonly kind: 'forged' }
);

export type MailKind = Mail['kind'];

/** The answers that 返信 offers. Nothing is typed, so that nobody writes anything of their own. */
export const mailReplies = ['agree', 'askIfReal', 'askForCall'] as const;
export type MailReply = (typeof mailReplies)[number];
