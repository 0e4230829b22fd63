import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Finish } from '../../../../src/studio/pictures/finish.ts';
import { PictureQueue } from '../../../../src/studio/pictures/picture-queue.svelte.ts';
import * as taking from '../../../../src/studio/pictures/take.ts';

interface Turn {
  readonly subject: string;
  readonly signal: AbortSignal | undefined;
  readonly finish: (taken: taking.Taken) => void;
  readonly fail: (fault: Error) => void;
}

const turns: Turn[] = [];
const subject = (name: string) => name as unknown as taking.Subject;
const finish: Finish = { resolution: 'asIs', frame: false, shadow: false };
const picture = (width: number): taking.Taken => ({ png: new Uint8Array(), width, height: 1, altered: false });

beforeEach(() => {
  turns.length = 0;
  vi.spyOn(taking, 'take').mockImplementation(
    (wanted, _finish, signal) =>
      new Promise((finish, fail) => {
        turns.push({ subject: wanted as unknown as string, signal, finish, fail });
      }),
  );
});
afterEach(() => vi.restoreAllMocks());

const turn = (index: number) =>
  vi.waitFor(() => {
    const found = turns[index];
    expect(found).toBeDefined();
    return found as Turn;
  });

test('a picture that is wanted is taken and shown', async () => {
  const queue = new PictureQueue();
  queue.request(subject('one'), finish);
  expect(queue.busy).toBe(true);
  (await turn(0)).finish(picture(1));
  await vi.waitFor(() => expect(queue.busy).toBe(false));
  expect(queue.taken?.width).toBe(1);
  expect(queue.fault).toBeNull();
});

test('of several that are wanted at once only the last is taken', async () => {
  const queue = new PictureQueue();
  queue.request(subject('one'), finish)();
  queue.request(subject('two'), finish);
  (await turn(0)).finish(picture(2));
  await vi.waitFor(() => expect(queue.busy).toBe(false));
  expect(turns.map((each) => each.subject)).toEqual(['two']);
});

test('while one is taken another may be wanted: the first is given up and not shown', async () => {
  const queue = new PictureQueue();
  const stop = queue.request(subject('one'), finish);
  const first = await turn(0);
  stop();
  expect(first.signal?.aborted).toBe(true);
  queue.request(subject('two'), finish);
  first.finish(picture(1));
  const second = await turn(1);
  expect(queue.taken).toBeNull();
  expect(queue.busy).toBe(true);
  second.finish(picture(2));
  await vi.waitFor(() => expect(queue.taken?.width).toBe(2));
  expect(turns).toHaveLength(2);
});

test('a picture that cannot be taken says why, and takes the place of the one before', async () => {
  const queue = new PictureQueue();
  queue.request(subject('one'), finish);
  (await turn(0)).finish(picture(1));
  await vi.waitFor(() => expect(queue.busy).toBe(false));
  queue.request(subject('two'), finish);
  (await turn(1)).fail(new taking.NotTaken({ ok: false, why: 'fontsFailed' }));
  await vi.waitFor(() => expect(queue.fault).toEqual({ ok: false, why: 'fontsFailed' }));
  expect(queue.taken).toBeNull();
});

test('a fault of a picture that nobody wants any more is not reported', async () => {
  const queue = new PictureQueue();
  const stop = queue.request(subject('one'), finish);
  const first = await turn(0);
  stop();
  first.fail(new Error('too large'));
  await vi.waitFor(() => expect(queue.busy).toBe(false));
  expect(queue.fault).toBeNull();
});
