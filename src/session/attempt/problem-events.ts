import type { Problem, ProblemType } from '../../contract/problem.ts';
import { refusalEvent, unreachable, type AskOfBank } from '../../procedure/refusal-event.ts';
import type { AnswerEvent } from '../../procedure/world/event.ts';
import { isBankRefusal } from '../../profile/refusals.ts';

/** The bank has decided nothing: the same request can be sent again. */
const withoutDecision: ReadonlySet<ProblemType> = new Set(['unreachable', 'notStored', 'attemptUnknown']);

/** The event that a problem comes to, whether the bank refused or never decided. */
export function problemEvent(asked: AskOfBank, { type, account }: Problem): AnswerEvent {
  if (isBankRefusal(type)) return refusalEvent(asked, type, account ?? null);
  return asked.kind === 'enrol' && !withoutDecision.has(type)
    ? { type: 'enrolmentRefused', ask: asked.id, reason: 'refused', account: account ?? null }
    : unreachable(asked);
}
