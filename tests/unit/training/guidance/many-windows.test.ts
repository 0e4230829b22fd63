// The PC opens no more than so many windows, and the guide leads on from there.
import { expect, test } from 'vitest';
import { hasRoomForWindow, maxWindows } from '../../../../src/procedure/world/windows.ts';
import type { Event } from '../../../../src/procedure/world/event.ts';
import { Attempt, ids } from '../../../support/guided-attempt.ts';

/** Opens windows until there is no room for another. */
function filled(attempt: Attempt): Attempt {
  const [browser] = attempt.world.icons;
  while (hasRoomForWindow(attempt.world)) {
    attempt.do({ type: 'openedBrowser', browser: browser ?? 'edge', from: browser ? 'icon' : 'taskbar' });
  }
  return attempt;
}

/** Does what is advised; no advice may be in vain. */
function followed(attempt: Attempt): readonly Event['type'][] {
  const done: Event['type'][] = [];
  for (let next = attempt.course.next; next && attempt.course.reached === null; next = attempt.course.next) {
    attempt.do(next.event);
    done.push(next.event.type);
    expect([next.event.type, attempt.world.remark]).not.toEqual([next.event.type, 'tooManyWindows']);
    expect(done.length).toBeLessThan(120);
  }
  return done;
}

test.each(ids)('%s is reached from a desktop full of windows', (id) => {
  const attempt = filled(new Attempt(id));
  expect(attempt.world.windows).toHaveLength(maxWindows);
  followed(attempt);
  expect(attempt.course.reached).not.toBeNull();
});

test.each(ids)('%s is reached where the desktop fills up before any of its steps', (id) => {
  const { length } = new Attempt(id).scenario.solution;
  for (let steps = 1; steps < length; steps += 1) {
    const attempt = new Attempt(id);
    for (let count = 0; count < steps && attempt.course.next; count += 1) attempt.do(attempt.course.next.event);
    if (attempt.course.reached !== null) continue;
    filled(attempt);
    followed(attempt);
    expect([steps, attempt.course.reached !== null]).toEqual([steps, true]);
  }
});
