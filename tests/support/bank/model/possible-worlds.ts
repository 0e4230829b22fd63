import { isDeepStrictEqual } from 'node:util';
import { answered } from './model-bank.ts';
import type { ModelRules } from './model-rules.ts';
import { lockAt, type ModelAnswer, type ModelRequest, type ModelState } from './model-state.ts';

/** A request that was sent, with the answer that came; null where the bank crashed before it gave one. */
export interface Sent {
  readonly request: ModelRequest;
  readonly answer: ModelAnswer | null;
}

/**
 * The states in which the bank may be after requests at once: one after the other in any order, where one without an answer was
 * either served or not. None if the answers fit no such history.
 */
export function worldsAfter(
  worlds: readonly ModelState[],
  sent: readonly Sent[],
  given: ModelRules,
): readonly ModelState[] {
  const after = worlds.flatMap((world) => histories(world, sent, given));
  return after.filter((world, index) => after.findIndex((each) => isDeepStrictEqual(each, world)) === index);
}

function histories(world: ModelState, sent: readonly Sent[], given: ModelRules): readonly ModelState[] {
  const unserved = sent.every(({ answer }) => answer === null) ? [world] : [];
  const served = sent.flatMap(({ request, answer }, first) => {
    const next = answered(world, request, given);
    if (answer !== null && !isSameAnswer(next.answer, answer, given)) return [];
    const others = sent.filter((_, index) => index !== first);
    return histories(next.state, others, given);
  });
  return [...unserved, ...served];
}

/** Compares answers; a lock that has ended since one of them is none in both. */
const isSameAnswer = (one: ModelAnswer, other: ModelAnswer, given: ModelRules): boolean =>
  isDeepStrictEqual(settled(one, given), settled(other, given));

const settled = (answer: ModelAnswer, { now }: ModelRules): ModelAnswer => ({
  ...answer,
  account: answer.account && { ...answer.account, lock: lockAt(answer.account.lock, now) },
});
