import { advance, isRefusal } from '../../src/procedure/advance.ts';
import { answererOf } from '../../src/procedure/answerer-of.ts';
import type { Actor, Entry, Event } from '../../src/procedure/world/event.ts';
import type { World } from '../../src/procedure/world/world.ts';
import { eventOf } from '../../src/training/script/play.ts';
import type { LearnerEvent, Scenario } from '../../src/training/scenario.ts';
import { seconds } from '../../src/time/instant.ts';
import { snapshot } from '../support/attempts.ts';
import { oneOf, seeded } from '../support/fuzz/seeded.ts';

/** Windows beyond these are closed: nobody works with dozens. */
const maxWindows = 4;

/** The actions that somebody tries who does not know what to do. */
function tries({ windows }: World, scenario: Scenario): readonly LearnerEvent[] {
  const opening = (['ie', 'edge'] as const).map((browser): LearnerEvent => ({
    type: 'openedBrowser',
    browser,
    from: 'taskbar',
  }));
  const inWindows = windows.flatMap(({ id: window }): readonly LearnerEvent[] => [
    { type: 'focusedWindow', window },
    { type: 'movedWindow', window, x: 40, y: 40 },
    { type: 'openedMenu', window, name: 'tools' },
    { type: 'pressedCertificateLogin', window },
    { type: 'pressedIssueCertificate', window },
    { type: 'pressedObtainLoginId', window },
    { type: 'pressedAuthenticate', window },
    { type: 'pressedBack', window },
    { type: 'openedInternetOptions', window },
    { type: 'openedCertificateStore', window },
    { type: 'choseCertificate', window },
    { type: 'answeredCloseQuestion', window, answer: 'yes' },
    { type: 'closedDialog', window },
    { type: 'closedWindow', window },
  ]);
  const right = scenario.solution.map(({ action }) => action).filter((action) => typeof action !== 'function');
  return [...(windows.length < maxWindows ? opening : []), ...inWindows, ...right];
}

/** So many events of somebody who tries whatever can be tried, with the answers of the scenario's own bank; the same each time. */
export function randomEvents(scenario: Scenario, given: World, count: number): readonly Entry[] {
  const random = seeded(20_260_401);
  const entries: Entry[] = [];
  let world = given;
  const take = (actor: Actor, event: Event): boolean => {
    const entry = { seq: entries.length + 1, at: world.now, actor, event };
    const next = advance(world, entry);
    if (isRefusal(next) || (actor === 'trainee' && next.over)) return false;
    entries.push(entry);
    world = next;
    return true;
  };
  while (entries.length < count) {
    const [asked] = world.asks;
    if (asked) {
      const answer = scenario.answers(asked, world, snapshot.profile);
      if (!take(answererOf(answer), answer)) throw new Error(`${answer.type} was refused`);
      continue;
    }
    world = { ...world, now: world.now + seconds(1) };
    for (let tried = 0; !take('trainee', eventOf(oneOf(random, tries(world, scenario)), world)); tried += 1) {
      if (tried > 1_000) throw new Error('nothing can be done any more');
    }
  }
  return entries;
}
