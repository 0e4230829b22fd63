import { seqOf } from '../../procedure/world/ask.ts';
import type { Happening, Trace } from '../trace.ts';

/** Returns the action behind an entry: the entry itself, or the one that asked for what the entry answers. */
export function actionBehind(trace: Trace, seq: number): Happening | undefined {
  const event = trace[seq - 1]?.entry.event;
  return trace[(event && 'ask' in event ? seqOf(event.ask) : seq) - 1];
}
