// Longer than most: every state in which a browser may leave a page and its worker, with one fake browser.
import { afterEach, expect, test, vi } from 'vitest';
import { connectWorker } from '../../../src/gateway/service-worker.ts';

const base = new URL('http://site.test/a/b/');

afterEach(() => vi.unstubAllGlobals());

const limits = { limit: 1, reportLimits: { answer: 1, lastWord: 1 } };
const whole = { files: 2, missing: [] };

/** A worker of this script that answers the page's question with `report`, if it has one. */
class FakeWorker extends EventTarget {
  readonly scriptURL: string;
  state = 'activated';
  report: unknown = null;
  claims: () => void = () => undefined;

  constructor(script = 'http://site.test/a/b/sw.js') {
    super();
    this.scriptURL = script;
  }

  postMessage(message: string, [port]: readonly MessagePort[] = []) {
    if (message === 'claim') this.claims();
    else if (this.report !== null) port?.postMessage(this.report);
  }

  becomes(state: string) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

const foreign = () => new FakeWorker('http://site.test/sw.js');

/** A browser whose worker takes control when it is asked to, or never. */
function browserWith({
  claims = true,
  registers = true,
  controller = null as FakeWorker | null,
  active = new FakeWorker() as FakeWorker | null,
}) {
  const container = new EventTarget() as EventTarget & Record<string, unknown>;
  const control = (worker: FakeWorker | null) => {
    container['controller'] = worker;
    container.dispatchEvent(new Event('controllerchange'));
  };
  if (active && claims) active.claims = () => control(active);
  const registration = Object.assign(new EventTarget(), {
    active,
    waiting: null as FakeWorker | null,
    installing: null as FakeWorker | null,
  });
  const register = vi.fn(async () => {
    if (!registers) throw new DOMException('forbidden', 'SecurityError');
    return registration;
  });
  Object.assign(container, { controller, register });
  vi.stubGlobal('navigator', { serviceWorker: container });
  return { register, container, registration, active, control };
}

const connect = (options: Parameters<typeof connectWorker>[1] = {}) =>
  connectWorker(base, { development: false, ...options });

test('a browser without workers leaves the page without one', async () => {
  vi.stubGlobal('navigator', {});
  expect(await connect().inControl()).toBe(false);
});

test('a frame that may not even look for workers leaves the page without one', async () => {
  vi.stubGlobal('navigator', {
    get serviceWorker(): never {
      throw new DOMException('sandboxed', 'SecurityError');
    },
  });
  expect(await connect().inControl()).toBe(false);
});

test('a worker is registered for the site’s own base, past every cache', async () => {
  const { register } = browserWith({});
  expect(await connect().inControl()).toBe(true);
  expect(register).toHaveBeenCalledWith(new URL('http://site.test/a/b/sw.js'), {
    scope: '/a/b/',
    updateViaCache: 'none',
    type: 'classic',
  });
});

test('after a hard reload the worker is asked to claim its page', async () => {
  browserWith({ claims: true });
  expect(await connect().inControl()).toBe(true);
});

test('a worker that never takes control is waited for no longer than the limit', async () => {
  browserWith({ claims: false });
  expect(await connect({ limit: 1 }).inControl()).toBe(false);
});

test('a first worker that gives up, since the site cannot be stored, is not waited for', async () => {
  const { registration } = browserWith({ active: null });
  const installing = new FakeWorker();
  installing.state = 'installing';
  registration.installing = installing;
  const listen = vi.spyOn(installing, 'addEventListener');
  const inControl = connect({ limit: 60_000 }).inControl();
  await expect.poll(() => listen.mock.calls.length).toBeGreaterThan(0);
  installing.becomes('redundant');
  expect(await inControl).toBe(false);
});

test('a first worker that gave up before anybody looked is not waited for', async () => {
  browserWith({ active: null });
  expect(await connect({ limit: 60_000 }).inControl()).toBe(false);
});

test('a registration that is refused leaves the page without a worker, unless one controls it already', async () => {
  browserWith({ registers: false });
  expect(await connect().inControl()).toBe(false);
  browserWith({ registers: false, controller: new FakeWorker() });
  expect(await connect().inControl()).toBe(true);
});

test.each([
  ['the root of the host', 'http://site.test/sw.js'],
  ['a copy of the site above it', 'http://site.test/a/sw.js'],
  ['a copy of the site below it', 'http://site.test/a/b/old/sw.js'],
  ['another program of the same folder', 'http://site.test/a/b/service-worker.js'],
  ['the development of the site', 'http://site.test/a/b/dev-sw.js?dev-sw'],
])('a worker of %s that controls the page does not answer for the bank', async (_, script) => {
  browserWith({ claims: false, controller: new FakeWorker(script) });
  expect(await connect(limits).inControl()).toBe(false);
});

test('the page is taken from a foreign worker as soon as its own one can have it', async () => {
  const { container, active } = browserWith({ claims: true, controller: foreign() });
  expect(await connect().inControl()).toBe(true);
  expect(container['controller']).toBe(active);
});

test('a foreign worker that takes control meanwhile is not what was waited for', async () => {
  const { registration, control } = browserWith({ active: null });
  const installing = new FakeWorker();
  installing.state = 'installing';
  registration.installing = installing;
  const inControl = connect({ limit: 60_000 }).inControl();
  control(foreign());
  installing.claims = () => {
    control(foreign());
    control(installing);
  };
  installing.becomes('activated');
  expect(await inControl).toBe(true);
});

test('a worker that was replaced or removed answers nothing any more', async () => {
  const controller = new FakeWorker();
  controller.state = 'redundant';
  browserWith({ claims: false, controller });
  expect(await connect(limits).inControl()).toBe(false);
});

test('in development the worker has another address', async () => {
  const controller = new FakeWorker('http://site.test/a/b/dev-sw.js?dev-sw');
  browserWith({ claims: false, controller });
  expect(await connect({ ...limits, development: true }).inControl()).toBe(true);
});

test('a page that loses its worker notices at the next request, and so does one that gets it back', async () => {
  const { container } = browserWith({ claims: false, controller: new FakeWorker() });
  const worker = connect({ limit: 1 });
  const { controller } = container;
  expect(await worker.inControl()).toBe(true);
  container['controller'] = null;
  expect(await worker.inControl()).toBe(false);
  container['controller'] = controller;
  expect(await worker.inControl()).toBe(true);
});

test('a page is notified when its worker is replaced, and not when it gets its first one', async () => {
  const { control } = browserWith({ claims: true, controller: foreign() });
  const worker = connect();
  const replaced = vi.fn();
  worker.onReplaced(replaced);
  expect(await worker.inControl()).toBe(true);
  expect(replaced).not.toHaveBeenCalled();
  control(new FakeWorker());
  expect(replaced).toHaveBeenCalledOnce();
});

test('a worker that replaces a foreign one of the same folder is no new version', async () => {
  const { registration } = browserWith({ active: foreign() });
  registration.waiting = new FakeWorker();
  const told = vi.fn();
  connect().onNewVersion(told);
  await Promise.resolve();
  await Promise.resolve();
  expect(told).not.toHaveBeenCalled();
});

test('a version that does not take over on request is waited for no longer than the limit', async () => {
  const { registration } = browserWith({ controller: new FakeWorker() });
  registration.waiting = new FakeWorker();
  const postMessage = vi.spyOn(registration.waiting, 'postMessage');
  await connect({ limit: 1 }).switchNow();
  expect(postMessage).toHaveBeenCalledWith('switch');
});

test('the worker is asked which files are stored', async () => {
  const { active } = browserWith({});
  if (active) active.report = whole;
  expect(await connect().storedSite()).toEqual({ outcome: 'reported', report: whole });
});

test('a foreign worker is not asked which files are stored', async () => {
  browserWith({ active: null, controller: foreign(), registers: false });
  vi.stubGlobal('fetch', async () => new Response('', { headers: { 'Content-Type': 'text/javascript' } }));
  expect(await connect(limits).storedSite()).toEqual({ outcome: 'notRegistered', script: 'served' });
});

test('a site that a worker has just stored is ready once that worker is active', async () => {
  const { registration } = browserWith({ active: null });
  const installing = new FakeWorker();
  Object.assign(installing, { state: 'installing', report: whole });
  registration.installing = installing;
  let known = false;
  const stored = connect().storedSite();
  void stored.then(() => (known = true));
  await new Promise((resolve) => setTimeout(resolve));
  expect(known).toBe(false);
  installing.becomes('activated');
  expect(await stored).toEqual({ outcome: 'reported', report: whole });
});

test('a worker that gives up in silence has stored nothing', async () => {
  const { registration } = browserWith({ active: null });
  const installing = new FakeWorker();
  installing.state = 'installing';
  registration.installing = installing;
  const stored = connect(limits).storedSite();
  installing.becomes('redundant');
  expect(await stored).toEqual({ outcome: 'silent' });
});

test('a worker of an older version does not know the question', async () => {
  browserWith({});
  expect(await connect(limits).storedSite()).toEqual({ outcome: 'silent' });
});

test('an answer of another shape is none', async () => {
  const { active } = browserWith({});
  if (active) active.report = { missing: 'nothing' };
  expect(await connect(limits).storedSite()).toEqual({ outcome: 'silent' });
});

test('an installation that failed is tried once more', async () => {
  const { register } = browserWith({ active: null });
  expect(await connect(limits).storedSite()).toEqual({ outcome: 'silent' });
  expect(register).toHaveBeenCalledTimes(2);
});

test.each([
  ['its page instead', () => new Response('', { headers: { 'Content-Type': 'text/html' } }), 'notServed'],
  ['it as text', () => new Response('', { headers: { 'Content-Type': 'text/plain' } }), 'notServed'],
  ['an error', () => new Response('', { status: 404, headers: { 'Content-Type': 'text/javascript' } }), 'notServed'],
  ['the script', () => new Response('', { headers: { 'Content-Type': 'application/javascript' } }), 'served'],
  ['nothing', () => Promise.reject(new TypeError('Failed to fetch')), 'unreached'],
])('where no worker is registered and the host serves %s, that is the reason', async (_, answer, script) => {
  browserWith({ registers: false });
  vi.stubGlobal('fetch', async () => answer());
  expect(await connect(limits).storedSite()).toEqual({ outcome: 'notRegistered', script });
});

test.each([
  ['served', () => new Response('', { headers: { 'Content-Type': 'text/javascript' } })],
  ['unreached', () => Promise.reject(new TypeError('Failed to fetch'))],
])('where the worker reached nothing, the page asks the host itself: %s', async (script, answer) => {
  const { active } = browserWith({});
  const report = { files: 2, missing: [{ path: 'a.js', needed: true, why: 'unreached' }] };
  if (active) active.report = report;
  vi.stubGlobal('fetch', async () => answer());
  expect(await connect().storedSite()).toEqual({ outcome: 'reported', report, script });
});

test('a registration that the browser never answers counts as refused', async () => {
  const { container } = browserWith({ active: null });
  container['register'] = () => new Promise(() => undefined);
  vi.stubGlobal('fetch', async () => new Response('', { headers: { 'Content-Type': 'text/javascript' } }));
  expect(await connect(limits).storedSite()).toEqual({ outcome: 'notRegistered', script: 'served' });
});

test('a browser without workers stores nothing', async () => {
  vi.stubGlobal('navigator', {});
  expect(await connect().storedSite()).toEqual({ outcome: 'noWorkers' });
});
