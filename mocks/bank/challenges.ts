import { presentCertificate, type PresentedCertificate } from '../../src/banking/present-certificate.ts';
import { refuse } from '../../src/banking/ruling.ts';
import { hasEnded } from '../../src/banking/session-end.ts';
import type { CertificateLoginAnswer, ChallengeAnswer } from '../../src/contract/answers.ts';
import type { Instant } from '../../src/time/instant.ts';
import type { AttemptBank } from './bank.ts';
import { decide, granted, type Decision } from './decision.ts';
import { withNewest } from './newest.ts';

export const giveChallenge = (bank: AttemptBank, challenge: ChallengeAnswer, now: Instant): Decision<ChallengeAnswer> =>
  granted({ ...bank, challenges: withNewest(bank.challenges, { ...challenge, idleSince: now }) }, challenge);

/** 電子証明書ログイン: opens a session that still needs the password. Even a bad signature uses up its challenge. */
export function acceptCertificate(
  before: AttemptBank,
  challenge: string,
  certificate: PresentedCertificate,
  { now, session }: { readonly now: Instant; readonly session: string },
): Decision<CertificateLoginAnswer> {
  const given = before.challenges.find((each) => each.challenge === challenge);
  const isGood = given !== undefined && !hasEnded(given, before.rules, now);
  const ruling = isGood ? presentCertificate(certificate, now) : refuse('challengeUnknown');
  const challenges = before.challenges.filter((each) => each !== given);
  return decide(given ? { ...before, challenges } : before, ruling, (bank, { loginId }) => {
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
