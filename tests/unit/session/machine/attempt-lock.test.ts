import { expect, test } from 'vitest';
import { webLock } from '../../../../src/session/machine/attempt-lock.ts';
import { settled } from '../../../support/session/fakes.ts';

type Callback = (lock: Lock | null) => unknown;

/** Web Locks as the browser's tabs share them, as far as they are used here (exclusive, ifAvailable, steal). */
function lockManager() {
  const held = new Map<string, { readonly lose: () => void }>();
  const asked: { readonly name: string; readonly options: LockOptions }[] = [];
  const request = async (name: string, options: LockOptions, callback: Callback): Promise<unknown> => {
    asked.push({ name, options });
    if (options.ifAvailable && held.has(name)) return callback(null);
    held.get(name)?.lose();
    const lost = new Promise<never>((_, reject) => {
      held.set(name, { lose: () => reject(new DOMException('stolen', 'AbortError')) });
    });
    const mine = held.get(name);
    return Promise.race([Promise.resolve(callback({ name, mode: 'exclusive' })), lost]).finally(() => {
      if (held.get(name) === mine) held.delete(name);
    });
  };
  const query = async () => ({ held: [...held.keys()].map((name) => ({ name })), pending: [] });
  return { locks: { request, query } as unknown as LockManager, held, asked }; // its other methods are not used
}

const never = () => {
  throw new Error('lost');
};

test('an attempt belongs to the first tab that asks for it', async () => {
  const { locks } = lockManager();
  const [one, other] = [webLock('/site/', locks), webLock('/site/', locks)];
  expect(await one.hold('a', false, never)).toBe(true);
  expect(await other.hold('a', false, never)).toBe(false);
  expect(await other.hold('b', false, never)).toBe(true);
});

test('an attempt that was let go belongs to the next tab', async () => {
  const { locks, held } = lockManager();
  const [one, other] = [webLock('/site/', locks), webLock('/site/', locks)];
  await one.hold('a', false, never);
  one.release('a');
  await settled();
  expect(held.size).toBe(0);
  expect(await other.hold('a', false, never)).toBe(true);
});

test('a tab that takes over gets the attempt, and the other one is notified', async () => {
  const { locks } = lockManager();
  const [one, other] = [webLock('/site/', locks), webLock('/site/', locks)];
  let lost = 0;
  await one.hold('a', false, () => (lost += 1));
  expect(await other.hold('a', true, never)).toBe(true);
  await settled();
  expect(lost).toBe(1);
  one.release('a');
  expect(await one.hold('a', false, never)).toBe(false);
});

test('sites under other paths of the same origin do not meet', async () => {
  const { locks, asked } = lockManager();
  expect(await webLock('/one/', locks).hold('a', false, never)).toBe(true);
  expect(await webLock('/two/', locks).hold('a', false, never)).toBe(true);
  expect(asked.map(({ name }) => name)).toEqual(['/one/attempt/a', '/two/attempt/a']);
});

test('a browser without locks lets every tab have the attempt', async () => {
  const lock = webLock('/site/', undefined);
  expect(await lock.hold('a', false, never)).toBe(true);
  lock.release('a');
});

test('a frame that may have no locks works as a browser without them', async () => {
  const request = () => Promise.reject(new DOMException('opaque origin', 'SecurityError'));
  const lock = webLock('/site/', { request } as unknown as LockManager); // only `request` is used
  expect(await lock.hold('a', false, never)).toBe(true);
});

test('an exercise in another tab is known here, one of this tab or of another site is not meant', async () => {
  const { locks } = lockManager();
  const here = webLock('/site/', locks);
  const there = webLock('/site/', locks);
  await here.hold('mine', false, never);
  await webLock('/other/', locks).hold('foreign', false, never);
  expect(await here.heldElsewhere()).toBe(false);
  await there.hold('theirs', false, never);
  expect(await here.heldElsewhere()).toBe(true);
  expect(await webLock('/site/', undefined).heldElsewhere()).toBe(false);
});

test('where the locks never answer, the attempt is this tab’s, and none is another one’s', async () => {
  const forEver = () => new Promise(() => undefined);
  const silent = { request: forEver, query: forEver } as unknown as LockManager;
  const lock = webLock('/site/', silent, () => Promise.resolve());
  expect(await lock.hold('a', false, never)).toBe(true);
  expect(await lock.heldElsewhere()).toBe(false);
});
