import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { foundFile, isToBeFound } from '../../../../../src/cli/exercises/solutions/found-file.ts';
import { findSolution } from '../../../../../src/cli/exercises/solutions/find-solution.ts';
import { stepsOf } from '../../../../../src/cli/exercises/solutions/step-ids.ts';
import { writtenSolution } from '../../../../../src/cli/exercises/solutions/written-solution.ts';
import { root } from '../../../../../src/cli/machine/root.ts';
import type { LoginId } from '../../../../../src/profile/profile.ts';
import { givenWorld } from '../../../../../src/training/given-world.ts';
import { playSolution } from '../../../../../src/training/script/play.ts';
import { traceOf } from '../../../../../src/training/trace.ts';
import type { Scenario } from '../../../../../src/training/scenario.ts';
import { loadScenario, scenarioIds } from '../../../../../src/training/scenarios/catalogue.ts';
import { snapshot } from '../../../../support/attempts.ts';
import { milestonesOf } from './written-by-hand.ts';

const written = (scenario: Scenario) => writtenSolution(scenario, stepsOf(findSolution(scenario, snapshot).done));

test('a found solution is a module in which the account is left open and what is entered has a name', async () => {
  const scenario = { ...(await loadScenario('full-lock')), milestones: milestonesOf['full-lock'] };
  expect(await written(scenario))
    .toBe(`// Found by \`node src/cli/exercises/find-solutions.ts full-lock\`. Change the milestones of the exercise, not this file.
import type { LoginId } from '../../../profile/profile.ts';
import type { Scenario } from '../../scenario.ts';
import { rightPassword } from '../fragments.ts';

export const solution = (account: LoginId) =>
  [
    {
      step: 'openBrowser',
      key: 'desktop.openIeByIcon',
      action: { type: 'openedBrowser', browser: 'ie', from: 'icon' },
    },
    {
      step: 'issueCertificate',
      key: 'BLGI001.issueCertificate',
      action: { type: 'pressedIssueCertificate', window: 'w1' },
    },
    {
      step: 'enterLoginId',
      key: 'BSMS001.typeLoginId',
      action: {
        type: 'typed',
        window: 'w2',
        field: 'loginId',
        entry: { kind: 'known', loginId: account, width: 'half' },
      },
    },
    {
      step: 'enterPassword',
      key: 'BSMS001.typePassword',
      action: { type: 'typed', window: 'w2', field: 'password', entry: rightPassword(account) },
    },
    { step: 'authenticate', key: 'BSMS001.authenticate', action: { type: 'pressedAuthenticate', window: 'w2' } },
    { step: 'adviseBranch', key: 'beside.advise', action: { type: 'advised', advice: 'branch' } },
  ] as const satisfies Scenario['solution'];
`);
});

test('an action that the world decides is a function of the world', async () => {
  const of = async (id: keyof typeof milestonesOf) =>
    written({ ...(await loadScenario(id)), milestones: milestonesOf[id] });
  expect(await of('temporary-lock')).toContain(
    "action: (world: World) => ({ type: 'clockMoved', to: endOfLock(world, account) }),",
  );
  expect(await of('notice-of-expiry')).toContain(
    "action: (world: World) => ({ type: 'openedMail', mail: mailOf(world, 'forged') }),",
  );
  expect(await of('old-certificate-held')).toContain(
    "action: (world: World) => ({ type: 'selectedCertificate', window: 'w3', serialNumber: newestCertificate(world) }),",
  );
  expect(await of('obtaining-login-id')).toContain("entry: rightEntry(account, 'branch')");
});

const folder = mkdtempSync(join(tmpdir(), 'found-'));
afterAll(() => rmSync(folder, { recursive: true }));

const places: readonly string[] = ['src/training/scenarios', 'src/training', 'src', '.'];

/** The module of a found solution, loaded from a folder of the machine. */
async function loaded(id: string, text: string): Promise<(account: LoginId) => Scenario['solution']> {
  const file = join(folder, `${id}.ts`);
  const moved = text.replaceAll(
    /'((?:\.\.\/)+)/g,
    (_, up: string) => `'${join(root, places[up.length / 3 - 1] ?? '')}/`,
  );
  writeFileSync(file, moved);
  const module = (await import(/* @vite-ignore */ file)) as { solution: (account: LoginId) => Scenario['solution'] };
  return module.solution;
}

test.each(['temporary-lock', 'notice-of-expiry', 'obtaining-login-id', 'old-certificate-held'] as const)(
  'the module that is written for %s is played to its goal',
  async (id) => {
    const scenario = { ...(await loadScenario(id)), milestones: milestonesOf[id] };
    const solution = await loaded(id, await written(scenario));
    const { entries } = playSolution({ ...scenario, solution: solution(scenario.account) }, snapshot);
    expect(scenario.goal(traceOf(givenWorld(scenario.given, snapshot), entries))).toBe(true);
  },
);

test('an exercise with milestones takes its solution from its file, and no other exercise does', async () => {
  for (const id of scenarioIds) {
    const { milestones } = await loadScenario(id);
    expect(isToBeFound(id), id).toBe(milestones !== undefined);
    expect(existsSync(foundFile(id)), id).toBe(milestones !== undefined);
  }
});

test('searched anew, each exercise has the solution that its file holds, byte for byte', async () => {
  const ids = scenarioIds.filter(isToBeFound);
  const anew = await Promise.all(ids.map(async (id) => written(await loadScenario(id))));
  expect(anew).toEqual(ids.map((id) => readFileSync(foundFile(id), 'utf8')));
});
