import { expect, test } from 'vitest';
import { pastResults } from '../../../../src/session/records/past-results.ts';
import { fakeServices } from '../../../support/session/fake-services.ts';
import { ayame, resultAt, tanaka } from '../../../support/results.ts';

const scenario = 'expired-certificate';
const all = [
  resultAt(1),
  resultAt(3),
  resultAt(2),
  resultAt(4, { learner: tanaka }),
  resultAt(5, { learner: null }),
  resultAt(6, { scenario: 'full-lock' }),
];

function outsideOf(learner: typeof ayame | null, results: () => Promise<readonly unknown[]> = async () => all) {
  const { services } = fakeServices();
  return { attempts: { ...services.attempts, results }, learner: () => learner };
}
const attemptsOf = async (...about: Parameters<typeof outsideOf>) =>
  (await pastResults(outsideOf(...about), scenario)).map(({ attempt }) => attempt);

test('a learner has their own results in the exercise, the newest first', async () => {
  expect(await attemptsOf(ayame)).toEqual(['a3', 'a2', 'a1']);
  expect(await attemptsOf(tanaka)).toEqual(['a4']);
});

test('nobody in particular has the results without a name', async () => {
  expect(await attemptsOf(null)).toEqual(['a5']);
});

test('a browser that does not give its results leaves none to count', async () => {
  expect(await attemptsOf(ayame, () => Promise.reject(new Error('no storage')))).toEqual([]);
});
