import { expect } from '@playwright/test';
import { advance, isRefusal } from '../../src/procedure/advance.ts';
import type { ActorEvent, Entry } from '../../src/procedure/world/event.ts';
import { targetOf, type Target } from '../../src/procedure/target.ts';
import { searchTextOf } from '../../src/procedure/world/search-entry.ts';
import type { World } from '../../src/procedure/world/world.ts';
import { givenWorld } from '../../src/training/given-world.ts';
import type { Scenario } from '../../src/training/scenario.ts';
import { actedOn } from '../support/acted-on.ts';
import { profile } from '../support/mihon-bank.ts';
import type { Tab } from './browser.ts';
import { entriesOfNewestAttempt } from './stored.ts';

const placeOf = ({ window, id }: Target): string =>
  `${window === null ? '' : `//*[@data-window='${window}']`}//*[@data-target='${id}']`;

/** Leaves out the order of the software keyboard's keys, which is shuffled each time. */
const unshuffled = (event: unknown): unknown => ({ ...(event as ActorEvent), order: undefined });

const actionsIn = (entries: readonly Entry[]): readonly unknown[] =>
  entries.filter(({ actor, event }) => actor === 'trainee' && event.type !== 'resumed').map(({ event }) => event);

/** A learner who knows the solution of an exercise and does it with mouse and keyboard. */
export class Learner {
  readonly #scenario: Scenario;
  readonly #password: string;
  #tab: Tab;
  #done: readonly ActorEvent[] = [];

  constructor(tab: Tab, scenario: Scenario) {
    this.#tab = tab;
    this.#scenario = scenario;
    this.#password = profile.accounts.find(({ loginId }) => loginId === scenario.account)?.password ?? '';
  }

  moveTo(tab: Tab): void {
    this.#tab = tab;
  }

  /** Does the steps from the next one to this one, or to the end; then exactly these actions are stored. */
  async goOn(last?: string): Promise<World> {
    const { solution } = this.#scenario;
    const end = last === undefined ? solution.length : solution.findIndex(({ step }) => step === last) + 1;
    for (const { action } of solution.slice(this.#done.length, end)) {
      const world = await this.#quietWorld();
      const event = actedOn(action, world);
      await this.#act(world, event);
      this.#done = [...this.#done, event];
    }
    return this.#quietWorld();
  }

  /** The stored world, once every action is stored and no ask is open. */
  async #quietWorld(): Promise<World> {
    // The search box reports its text only when it is used.
    const reported = this.#done.at(-1)?.type === 'searched' ? this.#done.slice(0, -1) : this.#done;
    let world = this.#worldAfter([]);
    const state = async () => {
      const entries = await entriesOfNewestAttempt(this.#tab);
      world = this.#worldAfter(entries);
      return { actions: actionsIn(entries).map(unshuffled), ready: world.ready, asks: world.asks.length };
    };
    await expect.poll(state, 'what is stored').toEqual({ actions: reported.map(unshuffled), ready: true, asks: 0 });
    return world;
  }

  #worldAfter(entries: readonly Entry[]): World {
    return entries.reduce<World>(
      (world, entry) => {
        const next = advance(world, entry);
        if (isRefusal(next)) throw new Error(`${entry.event.type}: ${next.refused}`);
        return next;
      },
      givenWorld(this.#scenario.given, { profile, hash: '' }),
    );
  }

  async #act(world: World, event: ActorEvent): Promise<void> {
    const tab = this.#tab;
    const place = placeOf(targetOf(world, event));
    switch (event.type) {
      case 'openedBrowser':
        return event.from === 'icon' ? tab.doubleClick(place) : tab.click(place);
      case 'typed':
        await tab.click(place);
        await tab.type(event.field === 'loginId' ? this.#scenario.account : this.#password);
        return tab.press('Tab');
      case 'searched':
        return tab.type(searchTextOf(event));
      case 'confirmedSoftwareKeyboard':
        for (const character of this.#password) await this.#pressKey(character);
        return tab.click(place);
      default:
        return tab.click(place);
    }
  }

  async #pressKey(character: string): Promise<void> {
    const key = (id: string) => placeOf({ window: null, id: `softwareKeyboard.${id}` });
    const isShown = (place: string) => document.evaluate(place, document).iterateNext() !== null;
    const place = key(`key.${character}`);
    if (!(await this.#tab.evaluate(isShown, place))) await this.#tab.click(key('shift'));
    await this.#tab.click(place);
  }
}
