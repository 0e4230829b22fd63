import { expect, test } from 'vitest';
import type { DoneAction } from '../../../../../src/cli/exercises/solutions/milestone-met.ts';
import { stepsOf } from '../../../../../src/cli/exercises/solutions/step-ids.ts';
import type { ActorEvent } from '../../../../../src/procedure/world/event.ts';
import { isAtPc } from '../../../../../src/training/scenario.ts';
import { eventOf, playSolution } from '../../../../../src/training/script/play.ts';
import { expiredCertificate } from '../../../../../src/training/scenarios/expired-certificate.ts';
import { playing, snapshot } from '../../../../support/attempts.ts';

/** Actions one after the other, each with the world before it. */
const done = (...events: readonly ActorEvent[]): readonly DoneAction[] =>
  events.map((event, index) => {
    const before = playing(...events.slice(0, index)).world;
    const after = playing(...events.slice(0, index + 1)).world;
    return { before, entry: { seq: index, at: before.now, actor: 'trainee', event }, after };
  });

const idsOf = (...events: readonly ActorEvent[]) => stepsOf(done(...events)).map(({ step }) => step);

test('the second step of a name is called again, and those after it are counted', () => {
  const window = 'w1';
  const tools = { type: 'openedMenu', window, name: 'tools' } as const;
  const closing = { type: 'closedMenu' } as const;
  expect(idsOf({ type: 'openedBrowser', browser: 'ie', from: 'icon' }, tools, closing, tools, closing, tools)).toEqual([
    'openBrowser',
    'openToolsMenu',
    'closeMenuWindow',
    'openToolsMenuAgain',
    'closeMenuWindowAgain',
    'openToolsMenu3',
  ]);
});

test('a browser is opened again only where it had been open, and another window of it is none', () => {
  const icon = { type: 'openedBrowser', browser: 'ie', from: 'icon' } as const;
  expect(idsOf(icon, { type: 'closedWindow', window: 'w1' }, icon)).toEqual([
    'openBrowser',
    'closeAllWindows',
    'reopenBrowser',
  ]);
  expect(idsOf(icon, icon)).toEqual(['openBrowser', 'openBrowserAgain']);
});

test('an action without a name of its own is called by what is done and by its place', () => {
  const icon = { type: 'openedBrowser', browser: 'ie', from: 'icon' } as const;
  expect(idsOf(icon, { type: 'pressedObtainLoginId', window: 'w1' }, { type: 'pressedCancel', window: 'w1' })).toEqual([
    'openBrowser',
    'obtainLoginId',
    'cancelBLIS005',
  ]);
});

test('the ids of a solution are those that it was written with', () => {
  const events = expiredCertificate.solution.map(({ action }, index) =>
    eventOf(action, playSolution(expiredCertificate, snapshot, index).world),
  );
  expect(idsOf(...events.filter(isAtPc))).toEqual(expiredCertificate.solution.map(({ step }) => step));
});
