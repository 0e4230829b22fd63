// Holds the list of offered actions against the real screens: what can be pressed there, and what comes of it.
import { expect, test } from 'vitest';
import { canonicalWorld } from '../../../src/cli/exercises/solutions/canonical-world.ts';
import { loadMailContents } from '../../../src/desktop/mail/mail-contents.ts';
import { advance, isRefusal } from '../../../src/procedure/advance.ts';
import { offeredActions } from '../../../src/procedure/offered/offered-actions.ts';
import type { ActorEvent } from '../../../src/procedure/world/event.ts';
import { openMail } from '../../../src/procedure/world/mail/mailbox.ts';
import { dialogInFront, isBlocked, windowOf } from '../../../src/procedure/world/windows.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import { actionsOn } from '../../../src/training/actions-on.ts';
import { actionKeyOf } from '../../../src/training/action-key.ts';
import { withAsksAnswered } from '../../../src/training/guidance/predict.ts';
import { play, playSolution } from '../../../src/training/script/play.ts';
import type { Scenario } from '../../../src/training/scenario.ts';
import { loadScenario, scenarioIds } from '../../../src/training/scenarios/catalogue.ts';
import { registering } from '../../../src/training/scenarios/fragments.ts';
import { obtainingLoginId } from '../../../src/training/scenarios/obtaining-login-id.ts';
import { snapshot } from '../../support/attempts.ts';
import { eventText, pressEverything } from '../../support/components/pressing.ts';

const { profile } = snapshot;
const scenarios: readonly Scenario[] = await Promise.all(scenarioIds.map(loadScenario));
await loadMailContents();

const memoOf = ({ account }: Scenario) => profile.accounts.filter(({ loginId }) => loginId === account);

interface Tried {
  readonly name: string;
  readonly world: World;
  readonly scenario: Scenario;
}

const after = (world: World, event: ActorEvent): World | undefined => {
  const next = advance(world, { seq: 900, at: world.now, actor: 'trainee', event });
  return isRefusal(next) ? undefined : next;
};

/** The worlds along the solutions. */
const along = scenarios.flatMap((scenario): readonly Tried[] =>
  [...Array(scenario.solution.length + 1).keys()].map((count) => ({
    name: `${scenario.id} after ${count} steps`,
    world: playSolution(scenario, snapshot, count).world,
    scenario,
  })),
);

/** The world in which a log-in ID was obtained from the pop-up, which no solution does. */
const obtainedFromPopup: Tried = {
  name: 'obtaining-login-id, obtained from BSMS001',
  world: play(obtainingLoginId, snapshot, [
    { type: 'openedBrowser', browser: 'ie', from: 'icon' },
    { type: 'pressedIssueCertificate', window: 'w1' },
    { type: 'pressedObtainLoginId', window: 'w2' },
    ...registering(obtainingLoginId.account, 'w2')
      .slice(0, -1)
      .map(({ action }) => action),
  ]).world,
  scenario: obtainingLoginId,
};

/** The key of an action, and with it where it was done, if that leads to other actions. */
function keyBeside(world: World, event: ActorEvent): string {
  const key = actionKeyOf(world, event);
  if (event.type === 'openedReply') return `${key} ${openMail(world)?.kind}`;
  return event.type === 'answeredKeyboardQuestion' ? `${key} ${windowOf(world, event.window)?.page.screen}` : key;
}

/** The worlds beside them: after each action that the solutions pass by, and while the bank has still to answer it. */
function around(tried: readonly Tried[], names: Set<string>): readonly Tried[] {
  return tried.flatMap(({ name, world, scenario }) =>
    offeredActions(world, memoOf(scenario)).flatMap((event): readonly Tried[] => {
      const key = keyBeside(world, event);
      const next = names.has(key) ? undefined : after(world, event);
      if (!next) return [];
      names.add(key);
      const beside = { name: `${name}, then ${key}`, world: next, scenario };
      const settled = withAsksAnswered(next, { answers: scenario.answers, profile });
      return next.asks.length > 0 ? [beside, { ...beside, name: `${beside.name} answered`, world: settled }] : [beside];
    }),
  );
}

const names = new Set<string>();
const once = around(along, names);
const twice = around(once, names);
const thrice = around(twice, names);
const seen = new Set<string>();
const tried = [...along, obtainedFromPopup, ...once, ...twice, ...thrice].filter(({ world }) => {
  const text = `${canonicalWorld(world)}${world.asks.length}`;
  return seen.has(text) ? false : seen.add(text);
});

/** Offered by another control than the one that the model names. */
function isElsewhere(world: World, event: ActorEvent): boolean {
  switch (event.type) {
    // Below a dialog a window's own buttons take no press; that of the taskbar does.
    case 'minimisedWindow':
      return isBlocked(world, event.window);
    // Each card of the picker has a link to its certificate; the model names that of the selected one.
    case 'openedCertificateViewer':
      return dialogInFront(world, event.window, 'certificatePicker')?.selected !== event.serialNumber;
    default:
      return false;
  }
}

test.each(scenarios)(
  'in $id the screens offer what the model says and nothing else, along the solution and beside it',
  async (scenario) => {
    const memo = memoOf(scenario);
    const worlds = tried.filter((each) => each.scenario === scenario);
    expect(worlds.length).toBeGreaterThan(0);
    for (const { name, world } of worlds) {
      const pressed = await pressEverything(world, memo);
      expect([...pressed.keys()].toSorted(), name).toEqual(offeredActions(world, memo).map(eventText).toSorted());
      const elsewhere = [...pressed.values()].filter((each) => !each.isAtItsPlace && !isElsewhere(world, each.event));
      expect(elsewhere, name).toEqual([]);
    }
  },
);

test('the worlds are many', () => {
  expect(tried.length).toBeGreaterThan(180);
});

test('the model takes each action that is offered', () => {
  const refused = tried.flatMap(({ name, world, scenario }) =>
    offeredActions(world, memoOf(scenario))
      .filter((event) => after(world, event) === undefined)
      .map((event) => `${name}: ${event.type}`),
  );
  expect(refused).toEqual([]);
});

/** Actions that no control does, or that no exercise comes to. */
const neverOffered: ReadonlySet<string> = new Set([
  'desktop.openIeByTaskbar', // there is no such button
  'desktop.tryOutOfScope',
  'window.move', // by dragging
  'BLGI001.typeInReadOnlyField',
  'loginIdAcquisition.back', // where nobody has still to obtain a log-in ID
  'mail.readExpired',
  'beside.wait',
  'beside.advise',
]);

test('every other action is offered in one of these worlds', () => {
  const offered = new Set<string>(
    tried.flatMap(({ world, scenario }) =>
      offeredActions(world, memoOf(scenario)).map((event) => actionKeyOf(world, event)),
    ),
  );
  const all = Object.entries(actionsOn).flatMap(([place, actions]) => actions.map((action) => `${place}.${action}`));
  expect(all.filter((key) => !offered.has(key) && !neverOffered.has(key))).toEqual([]);
});
