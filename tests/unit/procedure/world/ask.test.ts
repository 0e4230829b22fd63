import { expect, test } from 'vitest';
import { ask, seqOf } from '../../../../src/procedure/world/ask.ts';

test.each([0, 7, 10, 1234])('an ask raised by entry %i can be traced back to it by its id', (seq) => {
  expect(seqOf(ask(seq, { kind: 'logOut', window: 'w1', session: 's' }).id)).toBe(seq);
});
