import { expect, test } from 'vitest';
import { builtInProfile } from '../../../src/profile/built-in.ts';
import { accountFault } from '../../../src/training/account-fault.ts';
import { loadScenario, scenarioIds } from '../../../src/training/scenarios/catalogue.ts';

test.each(scenarioIds)('%s can be done with the bank of the build', async (id) => {
  expect(accountFault(await loadScenario(id), builtInProfile)).toBeUndefined();
});

test('an account that the bank lets in by password only is a fault', async () => {
  const scenario = await loadScenario('expired-certificate');
  expect(accountFault({ ...scenario, account: 'test201' }, builtInProfile)).toEqual({
    scenario: scenario.id,
    loginId: 'test201',
    kind: 'otherMethod',
  });
});
