import { expect, test } from 'vitest';
import { stepFaults } from '../../../../src/training/results/step-faults.ts';
import { resultAt } from '../../../support/results.ts';

test('steps are counted over the attempts of their own scenario, the most often wrong first', () => {
  const results = [
    resultAt(1, { wrongSteps: ['close', 'login'] }),
    resultAt(2, { wrongSteps: ['login'] }),
    resultAt(3),
    resultAt(4, { scenario: 'full-lock', wrongSteps: ['login'] }),
  ];
  expect(stepFaults(results, 'expired-certificate')).toEqual([
    { step: 'login', wrong: 2, unreached: 0, of: 3 },
    { step: 'close', wrong: 1, unreached: 0, of: 3 },
  ]);
  expect(stepFaults(results, 'unknown')).toEqual([]);
});

test('a step that was never reached does not count as gone wrong', () => {
  const results = [
    resultAt(1, { reached: false, wrongSteps: ['issue'], unreachedSteps: ['close', 'login'] }),
    resultAt(2, { reached: false, unreachedSteps: ['login'] }),
    resultAt(3, { wrongSteps: ['login'] }),
  ];
  expect(stepFaults(results, 'expired-certificate')).toEqual([
    { step: 'login', wrong: 1, unreached: 2, of: 3 },
    { step: 'issue', wrong: 1, unreached: 0, of: 3 },
    { step: 'close', wrong: 0, unreached: 1, of: 3 },
  ]);
});
