import { expect, test } from 'vitest';
import { canonicalWorld } from '../../../../../src/cli/exercises/solutions/canonical-world.ts';
import type { ActorEvent } from '../../../../../src/procedure/world/event.ts';
import { seconds } from '../../../../../src/time/instant.ts';
import { play, playSolution } from '../../../../../src/training/script/play.ts';
import { temporaryLock } from '../../../../../src/training/scenarios/temporary-lock.ts';
import { playing, snapshot, worldAfter } from '../../../../support/attempts.ts';

const opening = { type: 'openedBrowser', browser: 'ie', from: 'icon' } as const;
const keyAfter = (...actions: readonly ActorEvent[]) => canonicalWorld(playing(...actions).world);

test('two ways to the same screen are one world, whatever the clock and the names of the windows', () => {
  expect(keyAfter(opening, { type: 'closedWindow', window: 'w1' }, opening)).toBe(keyAfter(opening));
  expect(keyAfter({ type: 'openedSearch' }, opening)).toBe(keyAfter(opening));
  const world = worldAfter('authenticate');
  expect(canonicalWorld({ ...world, now: world.now + seconds(60) })).toBe(canonicalWorld(world));
});

test('what can still be done tells worlds apart', () => {
  const worlds = [
    keyAfter(),
    keyAfter(opening),
    keyAfter({ type: 'openedSearch' }),
    keyAfter({ type: 'openedSearch' }, { type: 'searched', text: 'IE' }),
    keyAfter(opening, { type: 'openedMenu', window: 'w1', name: 'tools' }),
    keyAfter(opening, { type: 'minimisedWindow', window: 'w1' }),
    keyAfter(opening, opening),
    keyAfter(opening, opening, { type: 'pressedCertificateLogin', window: 'w2' }),
    keyAfter(opening, opening, { type: 'pressedCertificateLogin', window: 'w1' }),
    keyAfter(opening, { type: 'pressedCertificateLogin', window: 'w1' }),
    keyAfter(opening, { type: 'pressedCertificateLogin', window: 'w1' }, { type: 'closedDialog', window: 'w1' }),
  ];
  // Which of two equal windows is in front makes no difference.
  expect(new Set(worlds).size).toBe(worlds.length - 1);
});

test('the clock counts once a lock ends by it', () => {
  const { world } = playSolution(temporaryLock, snapshot, 4);
  const lock = world.bank.accounts.find(({ loginId }) => loginId === temporaryLock.account)?.lock;
  const until = lock?.kind === 'temporary' ? lock.until : 0;
  expect(canonicalWorld({ ...world, now: until - 1 })).toBe(canonicalWorld(world));
  expect(canonicalWorld({ ...world, now: until })).not.toBe(canonicalWorld(world));
  expect(play(temporaryLock, snapshot, []).world.now).toBeLessThan(until);
});
