import type { Problem, ProblemType } from '../../contract/problem.ts';
import { refusalEvent, unreachable, type AskOfBank } from '../../procedure/refusal-event.ts';
import type { AnswerEvent } from '../../procedure/world/event.ts';
import { isBankRefusal } from '../../profile/refusals.ts';

/** Problems after which the bank has decided nothing, so that the same request can be sent again. */
const withoutDecision: ReadonlySet<ProblemType> = new Set(['unreachable', 'notStored', 'attemptUnknown']);

/** The event that a problem comes to, whether the bank refused or never decided. */
export function problemEvent(ask: AskOfBank, { type, account }: Problem): AnswerEvent {
  if (isBankRefusal(type)) return refusalEvent(ask, type, account ?? null);
  return ask.kind === 'enrol' && !withoutDecision.has(type)
    ? { type: 'enrolmentRefused', ask: ask.id, reason: 'refused', account: account ?? null }
    : unreachable(ask);
}
