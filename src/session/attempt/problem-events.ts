import type { Problem, ProblemType } from '../../contract/problem.ts';
import type { Ask } from '../../procedure/world/ask.ts';
import type { AnswerEvent, EventOf } from '../../procedure/world/event.ts';

const credentialRefusals: Partial<Record<ProblemType, EventOf<'credentialsRefused'>['reason']>> = {
  credentialsRefused: 'mismatch',
  temporarilyLocked: 'temporarilyLocked',
  locked: 'locked',
  certificateRequired: 'certificateRequired',
};

export const certificateRefusals: Partial<Record<ProblemType, EventOf<'certificateRefused'>['reason']>> = {
  certificateExpired: 'expired',
  certificateNotYetValid: 'notYetValid',
  certificateRevoked: 'revoked',
  certificateUnknown: 'notConfirmed',
  signatureRefused: 'notConfirmed',
  challengeUnknown: 'notConfirmed',
};

export const enrolmentRefusals: Partial<Record<ProblemType, EventOf<'enrolmentRefused'>['reason']>> = {
  anotherCertificateValid: 'anotherCertificateValid',
  credentialsMissing: 'sessionEnded',
  credentialsRefused: 'sessionEnded',
  temporarilyLocked: 'temporarilyLocked',
  locked: 'locked',
};

/** The bank has decided nothing: the same request can be sent again. */
export const withoutDecision: ReadonlySet<ProblemType> = new Set(['unreachable', 'notStored', 'attemptUnknown']);

export const unreachable = ({ id }: Ask): AnswerEvent => ({ type: 'bankUnreachable', ask: id });

/** What a refusal of a form with credentials comes to. */
export function formRefused(asked: Ask, { type, account }: Problem): AnswerEvent {
  const reason = credentialRefusals[type];
  if (reason) return { type: 'credentialsRefused', ask: asked.id, reason, account: account ?? null };
  return type === 'sessionUnknown' && asked.kind === 'confirmPassword'
    ? { type: 'sessionEnded', ask: asked.id }
    : unreachable(asked);
}
