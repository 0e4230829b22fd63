import { cleanup, render } from '@testing-library/svelte';
import { afterEach } from 'vitest';
import Pc from '../../../src/pc/Pc.svelte';
import { advance, isRefusal } from '../../../src/procedure/advance.ts';
import type { ActorEvent } from '../../../src/procedure/world/event.ts';
import { targetOf } from '../../../src/procedure/target.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import type { Instant } from '../../../src/time/instant.ts';
import { builtInProfile as profile } from '../../../src/profile/built-in.ts';
import { play } from '../../../src/training/script/play.ts';
import { expiredCertificate } from '../../../src/training/scenarios/expired-certificate.ts';

afterEach(cleanup);

const snapshot = { profile, hash: '' };

/** The world of the first exercise after so many steps of its solution, and whatever else was done then. */
export function worldAfter(steps: number, ...more: readonly ActorEvent[]): World {
  const done = expiredCertificate.solution.slice(0, steps).map(({ action }) => action);
  return play(expiredCertificate, snapshot, [...done, ...more]).world;
}

/** A PC on the screen that lives on by the model alone: nobody answers what it asks. */
export function pcWith(given: World) {
  const events: ActorEvent[] = [];
  let world = given;

  const onaction = (event: ActorEvent) => {
    const next = advance(world, { seq: 1000 + events.length, at: world.now, actor: 'trainee', event });
    events.push(event);
    if (isRefusal(next)) return;
    world = next;
    void rerender({ world });
  };
  const { rerender, container } = render(Pc, {
    world,
    profile,
    clock: world.now,
    detailsOf: () => Promise.resolve(undefined),
    shuffledDigits: () => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    scale: 1,
    onaction,
  });

  /** Finds the element on which the model says an action is done; undefined if the screen has none. */
  const placeOf = (event: ActorEvent): HTMLElement | undefined => {
    const { window, id } = targetOf(world, event);
    const within = window === null ? '' : `[data-window="${window}"] `;
    return container.querySelector<HTMLElement>(`${within}[data-target="${id}"]`) ?? undefined;
  };

  return { events, placeOf, world: () => world, showClock: (clock: Instant) => rerender({ clock }) };
}
