import { expect, test } from 'vitest';
import { wrongSteps } from '../../../../src/training/results/wrong-steps.ts';
import { resultAt } from './results.ts';

test('steps are counted over the attempts of their own scenario, the most frequent first', () => {
  const results = [
    resultAt(1, { wrongSteps: ['close', 'login'] }),
    resultAt(2, { wrongSteps: ['login'] }),
    resultAt(3),
    resultAt(4, { scenario: 'full-lock', wrongSteps: ['login'] }),
  ];
  expect(wrongSteps(results, 'expired-certificate')).toEqual([
    { step: 'login', wrong: 2, of: 3 },
    { step: 'close', wrong: 1, of: 3 },
  ]);
  expect(wrongSteps(results, 'unknown')).toEqual([]);
});
