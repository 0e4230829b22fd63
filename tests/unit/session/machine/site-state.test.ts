import { expect, test } from 'vitest';
import type { WorkerConnection } from '../../../../src/gateway/service-worker.ts';
import type { StoredSite } from '../../../../src/gateway/stored-site.ts';
import { siteState } from '../../../../src/session/machine/site-state.svelte.ts';

const whole: StoredSite = { outcome: 'reported', report: { files: 2, missing: [] } };
const unreached: StoredSite = {
  outcome: 'reported',
  report: { files: 2, missing: [{ path: 'index.html', needed: true, why: 'unreached' }] },
};

function open({ heldElsewhere = async () => false, isOutdated = async () => false } = {}) {
  const answers: ((stored: StoredSite) => void)[] = [];
  const done: string[] = [];
  const events = new EventTarget();
  let announce: () => void = () => undefined;
  const connection: WorkerConnection = {
    inControl: async () => true,
    onReplaced: () => undefined,
    storedSite: () => new Promise((resolve) => answers.push(resolve)),
    onNewVersion: (listener) => (announce = listener),
    switchNow: async () => void done.push('switched'),
  };
  const site = siteState(connection, {
    events,
    framed: false,
    reload: () => done.push('reloaded'),
    isOutdated,
    heldElsewhere,
  });
  return {
    site,
    done,
    asked: () => answers.length,
    announce: () => announce(),
    happens: (name: string) => events.dispatchEvent(new Event(name)),
    /** The worker answers what it was asked last. */
    answer: async (stored: StoredSite) => {
      answers.at(-1)?.(stored);
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

test('the site works offline once its worker has found every file, and not before', async () => {
  const { site, answer } = open();
  expect(site.offline).toEqual({ state: 'preparing' });
  await answer(whole);
  expect(site.offline).toEqual({ state: 'ready', lacking: [] });
});

test.each(['focus', 'hashchange', 'offline'])(
  'at the event %s the files are looked for again, and the claim is withdrawn where they are gone',
  async (name) => {
    const { site, answer, happens } = open();
    await answer(whole);
    happens(name);
    expect(site.offline).toEqual({ state: 'ready', lacking: [] });
    await answer(unreached);
    expect(site.offline).toEqual({ state: 'impossible', because: 'unreached', files: [] });
  },
);

test('once the network is back, storing is tried again', async () => {
  const { site, answer, happens, asked } = open();
  await answer(unreached);
  happens('hashchange');
  expect(asked()).toBe(1);
  happens('online');
  await answer(whole);
  expect(site.offline).toEqual({ state: 'ready', lacking: [] });
});

test('one look at a time is enough', async () => {
  const { happens, asked, answer } = open();
  await answer(whole);
  happens('focus');
  happens('hashchange');
  expect(asked()).toBe(2);
});

test('the site has a newer version once its worker says so', () => {
  const { site, announce } = open();
  expect(site.newVersion).toBe(false);
  announce();
  expect(site.newVersion).toBe(true);
});

test.each([true, false])(
  'a part that cannot be loaded is blamed on a new version only if there is one: %s',
  async (is) => {
    const { site, happens } = open({ isOutdated: async () => is });
    expect(site.outdated).toBe(false);
    happens('vite:preloadError');
    await Promise.resolve();
    await Promise.resolve();
    expect(site.outdated).toBe(is);
  },
);

test('the page is loaded anew after the worker was changed, not before', async () => {
  const { site, done } = open();
  await site.switchNow();
  expect(done).toEqual(['switched', 'reloaded']);
});

test('nothing is changed while another tab works on an exercise', async () => {
  let busy = true;
  const { site, done } = open({ heldElsewhere: async () => busy });
  await site.switchNow();
  expect([site.waitsForOthers, done]).toEqual([true, []]);
  busy = false;
  await site.switchNow();
  expect([site.waitsForOthers, done]).toEqual([false, ['switched', 'reloaded']]);
});
