import { expect, test } from 'vitest';
import type { WorkerConnection } from '../../../../src/gateway/service-worker.ts';
import { siteState } from '../../../../src/session/machine/site-state.svelte.ts';

function worker() {
  const nothing: () => void = () => undefined;
  const tell = { offlineReady: nothing, newVersion: nothing };
  const done: string[] = [];
  const connection: WorkerConnection = {
    inControl: async () => true,
    onReplaced: () => undefined,
    onOfflineReady: (told) => (tell.offlineReady = told),
    onNewVersion: (told) => (tell.newVersion = told),
    switchNow: async () => void done.push('switched'),
  };
  return { connection, tell, done };
}

test('the site works offline, and has a newer version, once its worker says so', () => {
  const { connection, tell } = worker();
  const site = siteState(
    connection,
    () => undefined,
    async () => false,
  );
  expect([site.offlineReady, site.newVersion]).toEqual([false, false]);
  tell.offlineReady();
  expect([site.offlineReady, site.newVersion]).toEqual([true, false]);
  tell.newVersion();
  expect([site.offlineReady, site.newVersion]).toEqual([true, true]);
});

test('the page is loaded anew after the worker was changed, not before', async () => {
  const { connection, done } = worker();
  await siteState(
    connection,
    () => done.push('reloaded'),
    async () => false,
  ).switchNow();
  expect(done).toEqual(['switched', 'reloaded']);
});

test('nothing is changed while another tab works on an exercise', async () => {
  const { connection, done } = worker();
  let busy = true;
  const site = siteState(
    connection,
    () => done.push('reloaded'),
    async () => busy,
  );
  await site.switchNow();
  expect([site.waitsForOthers, done]).toEqual([true, []]);
  busy = false;
  await site.switchNow();
  expect([site.waitsForOthers, done]).toEqual([false, ['switched', 'reloaded']]);
});
