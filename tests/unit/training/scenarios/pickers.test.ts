// A picker with an expired certificate beside a valid one is a place to choose wrongly, in whichever exercise it opens.
import { expect, test } from 'vitest';
import { isExpired, isValid } from '../../../../src/pki/validity.ts';
import { offeredCertificates } from '../../../../src/procedure/world/browser-memory.ts';
import { windowOf } from '../../../../src/procedure/world/windows.ts';
import type { World } from '../../../../src/procedure/world/world.ts';
import { playSolution } from '../../../../src/training/script/play.ts';
import { loadScenario, scenarioIds, type ScenarioId } from '../../../../src/training/scenarios/catalogue.ts';
import { snapshot } from '../../../support/attempts.ts';

const listedIn = (world: World) =>
  world.dialogs.flatMap(({ kind, owner }) => {
    const window = windowOf(world, owner);
    return kind === 'certificatePicker' && window ? [offeredCertificates(world, window)] : [];
  });

async function picksAmong(id: ScenarioId) {
  const scenario = await loadScenario(id);
  const worlds = scenario.solution.map((_, done) => playSolution(scenario, snapshot, done).world);
  const pickers = worlds.flatMap((world) => listedIn(world).map((listed) => ({ listed, now: world.now })));
  return {
    opens: pickers.length > 0,
    mixed: pickers.some(
      ({ listed, now }) => listed.some((each) => isExpired(each, now)) && listed.some((each) => isValid(each, now)),
    ),
    taught: scenario.mistakes.map(({ id: mistake }) => mistake),
  };
}

test.each(scenarioIds)('in %s an expired certificate chosen beside a valid one is a mistake', async (id) => {
  const { mixed, taught } = await picksAmong(id);
  expect(taught.includes('expiredCertificateChosen')).toBe(mixed);
});

test('of the exercises in which the picker opens, all but one list an expired certificate beside a valid one', async () => {
  const found = await Promise.all(scenarioIds.map(async (id) => ({ id, ...(await picksAmong(id)) })));
  expect(found.filter(({ opens, mixed }) => opens && !mixed).map(({ id }) => id)).toEqual(['notice-of-expiry']);
  expect(found.filter(({ mixed }) => mixed).map(({ id }) => id)).toEqual([
    'expired-certificate',
    'password-login-refused',
    'cancelled-picker',
    'old-certificate-held',
  ]);
});
