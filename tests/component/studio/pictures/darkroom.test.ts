import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Finish } from '../../../../src/studio/pictures/finish.ts';
import { Darkroom } from '../../../../src/studio/pictures/darkroom.svelte.ts';
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
const picture = (width: number): taking.Taken => ({ png: new Uint8Array(), width, height: 1 });

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
  const darkroom = new Darkroom();
  darkroom.develop(subject('one'), finish);
  expect(darkroom.busy).toBe(true);
  (await turn(0)).finish(picture(1));
  await vi.waitFor(() => expect(darkroom.busy).toBe(false));
  expect(darkroom.taken?.width).toBe(1);
  expect(darkroom.fault).toBeNull();
});

test('of several that are wanted at once only the last is taken', async () => {
  const darkroom = new Darkroom();
  darkroom.develop(subject('one'), finish)();
  darkroom.develop(subject('two'), finish);
  (await turn(0)).finish(picture(2));
  await vi.waitFor(() => expect(darkroom.busy).toBe(false));
  expect(turns.map((each) => each.subject)).toEqual(['two']);
});

test('while one is taken another may be wanted: the first is given up and not shown', async () => {
  const darkroom = new Darkroom();
  const stop = darkroom.develop(subject('one'), finish);
  const first = await turn(0);
  stop();
  expect(first.signal?.aborted).toBe(true);
  darkroom.develop(subject('two'), finish);
  first.finish(picture(1));
  const second = await turn(1);
  expect(darkroom.taken).toBeNull();
  expect(darkroom.busy).toBe(true);
  second.finish(picture(2));
  await vi.waitFor(() => expect(darkroom.taken?.width).toBe(2));
  expect(turns).toHaveLength(2);
});

test('a picture that cannot be taken says why, and takes the place of the one before', async () => {
  const darkroom = new Darkroom();
  darkroom.develop(subject('one'), finish);
  (await turn(0)).finish(picture(1));
  await vi.waitFor(() => expect(darkroom.busy).toBe(false));
  darkroom.develop(subject('two'), finish);
  (await turn(1)).fail(new taking.NotTaken({ ok: false, why: 'fontsFailed' }));
  await vi.waitFor(() => expect(darkroom.fault).toEqual({ ok: false, why: 'fontsFailed' }));
  expect(darkroom.taken).toBeNull();
});

test('a fault of a picture that nobody wants any more is told to nobody', async () => {
  const darkroom = new Darkroom();
  const stop = darkroom.develop(subject('one'), finish);
  const first = await turn(0);
  stop();
  first.fail(new Error('too large'));
  await vi.waitFor(() => expect(darkroom.busy).toBe(false));
  expect(darkroom.fault).toBeNull();
});
