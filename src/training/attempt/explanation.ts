// Longer than most: the explanation of each outcome of a press, in one table.
import type { RefusalWord } from '../../profile/refusals.ts';
import type { EntrySlip, FormSlips, LoginIdFault, PasswordFault } from '../../procedure/entry-slip.ts';
import type { Instant } from '../../time/instant.ts';
import type { NextAfterLoss, PressOutcome, Tries } from './outcome.ts';

/** A faulty entry: its field and the fault. */
export type SlipPart = `loginId.${LoginIdFault}` | `password.${PasswordFault}`;

/** The sentences that tell the reason of an outcome. */
export type MeaningPart =
  | SlipPart
  | 'stoppedByPage'
  | 'registrationNotTaken'
  | 'registeredAlready'
  | `provisional${'Locked' | 'TemporarilyLocked'}`
  | 'pairNotConfirmed'
  | 'otherContract'
  | 'loginIdNotThere'
  | `password${'Locked' | 'TemporarilyLocked'}`
  | 'certificateRequired'
  | `certificate.${RefusalWord<'certificate'> | 'expiredBesideValid'}`
  | 'noCertificate'
  | `enrolment.${RefusalWord<'enrolment'>}`
  | 'validOneOnThisPc'
  | `declined.${Extract<PressOutcome, { kind: 'cancelled' }>['question'] | 'renewal'}`
  | 'requestFailed'
  | 'installationFailed'
  | 'sessionEnded'
  | 'unreachable';

/** The sentences that tell the way on. */
export type WayPart =
  | SlipPart
  | 'typePasswordAgain'
  | 'checkContract'
  | 'obtainLoginId'
  | 'waitAndTypeAgain'
  | 'fillPasswordsAgain'
  | 'waitAndFillAgain'
  | 'askBranch'
  | 'useLoginId'
  | 'stopTrying'
  | 'useCertificate'
  | 'reopenBrowser'
  | 'obtainCertificate'
  | 'answerSecondQuestion'
  | 'checkClock'
  | 'beginAnew'
  | 'haveRevoked'
  | 'haveLostOneRevoked'
  | 'closeAndIssueAgain'
  | 'waitAndIssueAgain'
  | 'stopIssuing'
  | 'renewAgain'
  | 'waitAndRenewAgain'
  | 'renewLater'
  | 'acceptBothQuestions'
  | 'logInAgain'
  | 'typePasswordLater'
  | 'repeatLater';

/** The sentence about the room that is left before a lock. */
export type RoomLeft =
  { readonly part: 'notCounted' } | { readonly part: 'untilLock' | 'untilLastLock'; readonly tries: Tries };

/** The moment for which a certificate was refused: people read the day only, so that the hour has to be told. */
export interface CrossedLimit {
  readonly part: 'validUntil' | 'validFrom';
  readonly moment: Instant;
}

/** The sentences of an explanation, which every language has. */
export interface Explanation {
  readonly means: readonly MeaningPart[];
  /** Faulty entries of ログインID取得, told before the reason, with their corrections. */
  readonly entries?: readonly EntrySlip[];
  /** Told after the reason. */
  readonly limit?: CrossedLimit;
  readonly todo: readonly WayPart[];
  /** Null where nothing is counted. */
  readonly left: RoomLeft | null;
}

const partsOf = ({ loginId, password }: FormSlips): readonly SlipPart[] => [
  ...(loginId === null ? [] : [`loginId.${loginId}` as const]),
  ...(password === null ? [] : [`password.${password}` as const]),
];

const uncounted = (means: MeaningPart, todo: WayPart): Explanation => ({ means: [means], todo: [todo], left: null });

function ofRefusedForm({
  reason,
  slips,
  tries,
  unregistered,
}: Extract<PressOutcome, { kind: 'refusedByBank' }>): Explanation {
  switch (reason) {
    case 'mismatch': {
      const parts = partsOf(slips);
      const left = tries && { part: 'untilLock' as const, tries };
      if (unregistered && slips.loginId === null) return uncounted('loginIdNotThere', 'obtainLoginId');
      // A customer without certificates is refused like an unknown one, though both entries are right.
      if (parts.length === 0) return { means: ['otherContract'], todo: ['checkContract'], left };
      const again = slips.password === null ? (['typePasswordAgain'] as const) : [];
      return { means: ['pairNotConfirmed', ...parts], todo: [...parts, ...again], left };
    }
    case 'temporarilyLocked':
      return {
        ...uncounted('passwordTemporarilyLocked', 'waitAndTypeAgain'),
        left: tries && { part: 'untilLastLock', tries },
      };
    case 'locked':
      return uncounted('passwordLocked', 'stopTrying');
    case 'certificateRequired':
      return uncounted('certificateRequired', 'useCertificate');
  }
}

function ofRefusedRegistration({
  entries,
  lock,
  tries,
}: Extract<PressOutcome, { kind: 'registrationRefused' }>): Explanation {
  if (lock === 'full') return uncounted('provisionalLocked', 'askBranch');
  if (lock === 'temporary') {
    const left = tries && { part: 'untilLastLock' as const, tries };
    return { ...uncounted('provisionalTemporarilyLocked', 'waitAndFillAgain'), left };
  }
  if (entries.length === 0) return uncounted('registeredAlready', 'useLoginId');
  const left = tries && { part: 'untilLock' as const, tries };
  return { means: ['registrationNotTaken'], entries, todo: ['fillPasswordsAgain'], left };
}

function ofRefusedCertificate(outcome: Extract<PressOutcome, { kind: 'certificateRefused' }>): Explanation {
  return limited(reasonAndWay(outcome), limitPart(outcome.reason), outcome.limit);
}

function reasonAndWay(outcome: Extract<PressOutcome, { kind: 'certificateRefused' }>): Explanation {
  const { reason, validOneThere } = outcome;
  if (reason === 'notYetValid') return uncounted('certificate.notYetValid', 'checkClock');
  const besideValid = reason === 'expired' && validOneThere;
  return uncounted(besideValid ? 'certificate.expiredBesideValid' : `certificate.${reason}`, wayToValid(outcome));
}

function wayToValid({ validOneThere, questionOpen }: { validOneThere: boolean; questionOpen?: true }): WayPart {
  if (questionOpen) return 'answerSecondQuestion';
  return validOneThere ? 'reopenBrowser' : 'obtainCertificate';
}

const waysAfterEnrolment = {
  authorityExpired: 'beginAnew',
  anotherCertificateValid: 'haveRevoked',
  sessionEnded: 'closeAndIssueAgain',
  temporarilyLocked: 'waitAndIssueAgain',
  locked: 'stopIssuing',
  refused: 'closeAndIssueAgain',
  certificateRequired: 'useCertificate',
  expired: 'obtainCertificate',
  notYetValid: 'checkClock',
  revoked: 'obtainCertificate',
  notConfirmed: 'obtainCertificate',
  renewalTooEarly: 'renewLater',
} satisfies Record<RefusalWord<'enrolment'>, WayPart>;

/** Those of them that a renewal has as well, and that lead to another page there. */
const waysInRenewal = {
  ...waysAfterEnrolment,
  sessionEnded: 'logInAgain',
  temporarilyLocked: 'waitAndRenewAgain',
  refused: 'renewAgain',
} satisfies Record<RefusalWord<'enrolment'>, WayPart>;

const limited = (explanation: Explanation, part: CrossedLimit['part'], moment: Instant | null): Explanation =>
  moment === null ? explanation : { ...explanation, limit: { part, moment } };

function ofRefusedEnrolment(outcome: Extract<PressOutcome, { kind: 'enrolmentRefused' }>): Explanation {
  const { reason, limit, inRenewal, validOneThere } = outcome;
  if (reason === 'anotherCertificateValid' && validOneThere) {
    return { means: [`enrolment.${reason}`, 'validOneOnThisPc'], todo: ['reopenBrowser'], left: null };
  }
  if (!inRenewal) return uncounted(`enrolment.${reason}`, waysAfterEnrolment[reason]);
  const way = waysInRenewal[reason];
  return limited(
    uncounted(
      reason === 'sessionEnded' ? reason : `enrolment.${reason}`,
      way === 'obtainCertificate' ? wayToValid({ validOneThere }) : way,
    ),
    limitPart(reason),
    limit,
  );
}

const limitPart = (reason: RefusalWord<'enrolment' | 'certificate'>): CrossedLimit['part'] =>
  reason === 'notYetValid' ? 'validFrom' : 'validUntil';

/** The way on after a certificate was issued that did not get into the PC. */
const waysAfterLoss = {
  issue: 'closeAndIssueAgain',
  renewal: 'renewAgain',
  revocation: 'haveLostOneRevoked',
} satisfies Record<NextAfterLoss, WayPart>;

/** Returns the sentences that explain an outcome: its reason, the way on, and the room left before a lock. */
export function explanationOf(outcome: PressOutcome): Explanation {
  switch (outcome.kind) {
    case 'mistyped':
      return { means: partsOf(outcome.slips), todo: partsOf(outcome.slips), left: null };
    case 'refusedByPage':
      return {
        means: [...partsOf(outcome.slips), 'stoppedByPage'],
        todo: outcome.vain ? ['useCertificate'] : partsOf(outcome.slips),
        left: { part: 'notCounted' },
      };
    case 'refusedByBank':
      return ofRefusedForm(outcome);
    case 'misfilled':
      return { means: [], entries: outcome.entries, todo: [], left: null };
    case 'formReturned':
      return { means: ['stoppedByPage'], entries: outcome.entries, todo: [], left: { part: 'notCounted' } };
    case 'registrationRefused':
      return ofRefusedRegistration(outcome);
    case 'certificateRefused':
      return ofRefusedCertificate(outcome);
    case 'noCertificate':
      return uncounted('noCertificate', wayToValid(outcome));
    case 'enrolmentRefused':
      return ofRefusedEnrolment(outcome);
    case 'cancelled':
      if (outcome.question === 'request') return uncounted('declined.request', 'acceptBothQuestions');
      return uncounted(
        outcome.next === 'renewal' ? 'declined.renewal' : 'declined.install',
        waysAfterLoss[outcome.next],
      );
    case 'requestFailed':
      return uncounted(outcome.kind, outcome.inRenewal ? 'renewAgain' : 'closeAndIssueAgain');
    case 'installationFailed':
      return uncounted(outcome.kind, waysAfterLoss[outcome.next]);
    case 'sessionEnded':
      return uncounted('sessionEnded', 'logInAgain');
    case 'unreachable':
      return uncounted('unreachable', outcome.passwordGone ? 'typePasswordLater' : 'repeatLater');
  }
}
