import { expect, test } from 'vitest';
import { isMet, type DoneAction } from '../../../../../src/cli/exercises/solutions/milestone-met.ts';
import { eventOf, playSolution } from '../../../../../src/training/script/play.ts';
import type { Milestone } from '../../../../../src/training/milestone.ts';
import { loadScenario, type ScenarioId } from '../../../../../src/training/scenarios/catalogue.ts';
import { snapshot } from '../../../../support/attempts.ts';

/** The steps of a solution after which a milestone is met, by their ids; `0` stands for the beginning. */
async function metIn(id: ScenarioId, milestone: Milestone): Promise<readonly string[]> {
  const scenario = await loadScenario(id);
  return ['0', ...scenario.solution.map(({ step }) => step)].filter((_, count) => {
    const { world } = playSolution(scenario, snapshot, count);
    const last = scenario.solution[count - 1];
    if (!last) return isMet(milestone, world, undefined);
    const { world: before } = playSolution(scenario, snapshot, count - 1);
    const event = eventOf(last.action, before);
    const entry = { seq: count, at: before.now, actor: 'trainee', event } as const;
    return isMet(milestone, world, { before, entry, after: world } satisfies DoneAction);
  });
}

test('a message is seen as long as a page shows it', async () => {
  expect(await metIn('temporary-lock', { seen: 'temporarilyLocked' })).toEqual([
    'authenticate',
    'waitForEndOfLock',
    'enterPasswordAgain',
  ]);
});

test('a page is reached as long as a window shows it', async () => {
  expect(await metIn('full-lock', { reached: 'BSMS001' })).toEqual([
    'issueCertificate',
    'enterLoginId',
    'enterPassword',
    'authenticate',
    'adviseBranch',
  ]);
  expect(await metIn('full-lock', { reached: 'BSMS002' })).toEqual([]);
});

test('the store is looked into while it is open', async () => {
  expect(await metIn('declined-installation', { looked: 'store' })).toEqual(['openCertificates']);
  expect(await metIn('declined-installation', { looked: 'viewer' })).toEqual([]);
});

test('every window is closed where none is left, at the beginning as well', async () => {
  expect(await metIn('edge-without-issue', { closed: 'everyWindow' })).toEqual([
    'closeEdge',
    'openSearch',
    'searchBrowser',
    'closeAllWindows',
  ]);
  expect(await metIn('full-lock', { closed: 'everyWindow' })).toEqual(['0']);
});

test('a mail is read, a browser opened and an action done by the action itself', async () => {
  expect(await metIn('notice-of-expiry', { read: 'notice' })).toEqual(['readNotice']);
  expect(await metIn('notice-of-expiry', { read: 'forged' })).toEqual(['readForgedMail']);
  expect(await metIn('expired-certificate', { opened: 'ie' })).toEqual(['openBrowser', 'reopenBrowser']);
  expect(await metIn('expired-certificate', { opened: 'ie', by: 'search' })).toEqual(['reopenBrowser']);
  expect(await metIn('expired-certificate', { opened: 'edge' })).toEqual([]);
  expect(await metIn('expired-certificate', { did: 'BSMS004.close' })).toEqual(['close']);
});
