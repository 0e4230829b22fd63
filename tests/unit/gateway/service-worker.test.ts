import { afterEach, expect, test, vi } from 'vitest';
import { connectWorker } from '../../../src/gateway/service-worker.ts';

const base = new URL('http://site.test/a/b/');

afterEach(() => vi.unstubAllGlobals());

/** A browser whose worker takes control when it is asked to, or never. */
function browserWith({ claims = true, registers = true, controlled = false }) {
  const container = new EventTarget() as EventTarget & Record<string, unknown>;
  const active = {
    postMessage(message: string) {
      if (message !== 'claim' || !claims) return;
      container['controller'] = active;
      container.dispatchEvent(new Event('controllerchange'));
    },
  };
  const registration = Object.assign(new EventTarget(), {
    active,
    waiting: null as { postMessage(message: string): void } | null,
    installing: null,
  });
  const register = vi.fn(async () => {
    if (!registers) throw new DOMException('forbidden', 'SecurityError');
    return registration;
  });
  Object.assign(container, { controller: controlled ? active : null, ready: Promise.resolve(registration), register });
  vi.stubGlobal('navigator', { serviceWorker: container });
  return { register, container, registration };
}

test('a browser without workers leaves the page without one', async () => {
  vi.stubGlobal('navigator', {});
  expect(await connectWorker(base).inControl()).toBe(false);
});

test('a frame that may not even look for workers leaves the page without one', async () => {
  vi.stubGlobal('navigator', {
    get serviceWorker(): never {
      throw new DOMException('sandboxed', 'SecurityError');
    },
  });
  expect(await connectWorker(base).inControl()).toBe(false);
});

test('a worker is registered for the site’s own base, past every cache', async () => {
  const { register } = browserWith({});
  expect(await connectWorker(base, { development: false }).inControl()).toBe(true);
  expect(register).toHaveBeenCalledWith(new URL('http://site.test/a/b/sw.js'), {
    scope: '/a/b/',
    updateViaCache: 'none',
    type: 'classic',
  });
});

test('after a hard reload the worker is asked to claim its page', async () => {
  browserWith({ claims: true });
  expect(await connectWorker(base).inControl()).toBe(true);
});

test('a worker that never takes control is waited for no longer than the limit', async () => {
  browserWith({ claims: false });
  expect(await connectWorker(base, { limit: 1 }).inControl()).toBe(false);
});

test('a first worker that gives up, since the site cannot be stored, is not waited for', async () => {
  const { container, registration } = browserWith({ claims: false });
  const installing = Object.assign(new EventTarget(), { state: 'installing' });
  const listen = vi.spyOn(installing, 'addEventListener');
  Object.assign(registration, { active: null, installing });
  Object.assign(container, { ready: new Promise(() => undefined) });
  const inControl = connectWorker(base, { limit: 60_000 }).inControl();
  await expect.poll(() => listen.mock.calls.length).toBeGreaterThan(0);
  installing.state = 'redundant';
  installing.dispatchEvent(new Event('statechange'));
  expect(await inControl).toBe(false);
});

test('a first worker that gave up before anybody looked is not waited for', async () => {
  const { container, registration } = browserWith({ claims: false });
  Object.assign(registration, { active: null });
  Object.assign(container, { ready: new Promise(() => undefined) });
  expect(await connectWorker(base, { limit: 60_000 }).inControl()).toBe(false);
});

test('a registration that is refused leaves the page without a worker, unless one controls it already', async () => {
  browserWith({ registers: false });
  expect(await connectWorker(base).inControl()).toBe(false);
  browserWith({ registers: false, controlled: true });
  expect(await connectWorker(base).inControl()).toBe(true);
});

test('a page that loses its worker notices at the next request, and so does one that gets it back', async () => {
  const { container } = browserWith({ claims: false, controlled: true });
  const worker = connectWorker(base, { limit: 1 });
  const { controller } = container;
  expect(await worker.inControl()).toBe(true);
  container['controller'] = null;
  expect(await worker.inControl()).toBe(false);
  container['controller'] = controller;
  expect(await worker.inControl()).toBe(true);
});

test('a page is notified when its worker is replaced, and not when it gets its first one', async () => {
  const { container } = browserWith({ claims: true });
  const worker = connectWorker(base);
  const replaced = vi.fn();
  worker.onReplaced(replaced);
  expect(await worker.inControl()).toBe(true);
  expect(replaced).not.toHaveBeenCalled();
  container['controller'] = {};
  container.dispatchEvent(new Event('controllerchange'));
  expect(replaced).toHaveBeenCalledOnce();
});

test('a version that does not take over on request is waited for no longer than the limit', async () => {
  const { registration } = browserWith({ controlled: true });
  const postMessage = vi.fn();
  registration.waiting = { postMessage };
  await connectWorker(base, { limit: 1 }).switchNow();
  expect(postMessage).toHaveBeenCalledWith('switch');
});
