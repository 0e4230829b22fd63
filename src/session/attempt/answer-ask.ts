import { KeysNotMade } from '../../contract/keys-not-made.ts';
import { faultOf } from '../../database/fault-of.ts';
import { unreachable } from '../../procedure/refusal-event.ts';
import type { Ask, AskKind } from '../../procedure/world/ask.ts';
import type { AnswerEvent } from '../../procedure/world/event.ts';
import { notPrepared, type AskHandlers, type AskContext } from './ask-context.ts';
import { bankAskHandlers } from './bank-ask-handlers.ts';
import { certificateAskHandlers } from './certificate-ask-handlers.ts';
import type { AttemptServices } from './services.ts';

const handlers: AskHandlers<AskKind> = {
  ...bankAskHandlers,
  ...certificateAskHandlers,
  async wait(ask, { clock }, { skipsWaits }) {
    if (!skipsWaits) await clock.after(ask.milliseconds);
    return { type: 'waited', ask: ask.id };
  },
};

/** The answer to an ask that the browser itself fails: it has no storage, no keys or no library. */
function failed(ask: Ask): AnswerEvent | typeof notPrepared {
  switch (ask.kind) {
    case 'prepare':
      return notPrepared;
    case 'makeRequest':
      return { type: 'requestFailed', ask: ask.id };
    case 'install':
      return { type: 'installationFailed', ask: ask.id };
    default:
      return unreachable(ask);
  }
}

/** Does what was asked and returns how it went. */
export function answerAsk(
  ask: Ask,
  services: AttemptServices,
  context: AskContext,
): Promise<AnswerEvent | typeof notPrepared> {
  // The table has an answer for each kind of ask; the type system cannot follow the index through the union.
  const answer = handlers[ask.kind];
  return answer(ask as never, services, context).catch((thrown: unknown) => {
    if (thrown instanceof KeysNotMade) context.report('keysNotMade');
    else if (!faultOf(thrown)) {
      context.note(new Error(ask.kind, { cause: thrown }));
      context.report('unforeseen');
    }
    return failed(ask);
  });
}
