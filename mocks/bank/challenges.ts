import { presentCertificate, type PresentedCertificate } from '../../src/banking/present-certificate.ts';
import { refuse } from '../../src/banking/ruling.ts';
import type { CertificateLoginAnswer, ChallengeAnswer } from '../../src/contract/answers.ts';
import type { Instant } from '../../src/time/instant.ts';
import type { AttemptBank, Challenge } from './bank.ts';
import { decide, granted, type Decision } from './decision.ts';
import { withNewest } from './newest.ts';

export const giveChallenge = (bank: AttemptBank, challenge: Challenge): Decision<ChallengeAnswer> =>
  granted({ ...bank, challenges: withNewest(bank.challenges, challenge) }, challenge);

/** 電子証明書ログイン: opens a session that still needs the password. Even a bad signature uses up its challenge. */
export function acceptCertificate(
  before: AttemptBank,
  challenge: string,
  certificate: PresentedCertificate,
  { now, session }: { readonly now: Instant; readonly session: string },
): Decision<CertificateLoginAnswer> {
  const challenges = before.challenges.filter((each) => each.challenge !== challenge);
  const isKnown = challenges.length < before.challenges.length;
  const ruling = isKnown ? presentCertificate(certificate, now) : refuse('challengeUnknown');
  return decide(isKnown ? { ...before, challenges } : before, ruling, (bank, { loginId }) => {
    const { serialNumber, notAfter } = certificate;
    const opened = {
      session,
      loginId,
      stage: 'certificateAccepted',
      certificate: { serialNumber, notAfter },
      idleSince: now,
    } as const;
    return granted({ ...bank, sessions: withNewest(bank.sessions, opened) }, { session, loginId });
  });
}
