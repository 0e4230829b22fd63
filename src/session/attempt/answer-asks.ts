import { unreachable } from '../../procedure/refusal-event.ts';
import type { Ask, AskKind } from '../../procedure/world/ask.ts';
import type { AnswerEvent } from '../../procedure/world/event.ts';
import { notPrepared, type Answering, type Asking } from './asking.ts';
import { bankAnswers } from './bank-answers.ts';
import { certificateAnswers } from './certificate-answers.ts';
import type { Outside } from './outside.ts';

const answering: Answering<AskKind> = {
  ...bankAnswers,
  ...certificateAnswers,
  async wait(asked, { clock }, { skipsWaits }) {
    if (!skipsWaits) await clock.after(asked.milliseconds);
    return { type: 'waited', ask: asked.id };
  },
};

/** What an ask comes to when the browser itself fails it: no storage, no keys, no library. */
function failed(asked: Ask): AnswerEvent | typeof notPrepared {
  switch (asked.kind) {
    case 'prepare':
      return notPrepared;
    case 'makeRequest':
      return { type: 'requestFailed', ask: asked.id };
    case 'install':
      return { type: 'installationFailed', ask: asked.id };
    default:
      return unreachable(asked);
  }
}

/** Does what was asked, and says how it went. */
export function answerAsk(asked: Ask, outside: Outside, asking: Asking): Promise<AnswerEvent | typeof notPrepared> {
  // The table has an answer for each kind of ask; the type system cannot follow the index through the union.
  const answer = answering[asked.kind];
  return answer(asked as never, outside, asking).catch(() => failed(asked));
}
