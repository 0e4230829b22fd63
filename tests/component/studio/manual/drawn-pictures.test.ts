import { expect, test, vi } from 'vitest';
import { DrawnPictures } from '../../../../src/studio/manual/drawn-pictures.svelte.ts';
import type { Shot } from '../../../../src/studio/manual/gallery.ts';
import { placesOf, type PicturePlace } from '../../../../src/studio/manual/manual.ts';
import { manualOfScenario, shotOf } from '../../../support/manuals.ts';

const places = placesOf(await manualOfScenario('full-lock')).slice(0, 3);
const keyOf = (figure: PicturePlace['figure']) => places.find((place) => place.figure === figure)?.key ?? '';
const keys = places.map(({ key }) => key);

function drawing(broken: ReadonlySet<string> = new Set()) {
  const asked: string[] = [];
  const faults = new Set(broken);
  const pictures = new DrawnPictures(places, (figure): Promise<Shot> => {
    const key = keyOf(figure);
    asked.push(key);
    return faults.has(key) ? Promise.reject(new Error(key)) : Promise.resolve(shotOf(asked.length));
  });
  return { asked, faults, pictures };
}

test('all pictures are drawn once, in their order', async () => {
  const { asked, pictures } = drawing();
  expect([pictures.count, pictures.complete]).toEqual([3, false]);
  await pictures.draw();
  await pictures.draw();
  expect(asked).toEqual(keys);
  expect(pictures.complete).toBe(true);
});

test('pictures that are requested twice while they are drawn are drawn once', async () => {
  const { asked, pictures } = drawing();
  const all = pictures.draw();
  void pictures.draw(keys[2]);
  await all;
  expect(asked).toEqual(keys);
});

test('a picture that failed is named, does not stop the others, and can be drawn again alone', async () => {
  const { asked, faults, pictures } = drawing(new Set(keys.slice(0, 2)));
  await pictures.draw();
  expect([...pictures.failed]).toEqual(keys.slice(0, 2));
  expect([...pictures.shots.keys()]).toEqual(keys.slice(2));
  expect(pictures.complete).toBe(false);
  faults.clear();
  await pictures.draw(keys[1]);
  expect([...pictures.failed]).toEqual(keys.slice(0, 1));
  expect(asked).toEqual([...keys, keys[1]]);
  await pictures.draw();
  expect(pictures.complete).toBe(true);
});

test('once nobody looks any more, nothing more is drawn or reported', async () => {
  const signals: AbortSignal[] = [];
  let finish: ((shot: Shot) => void) | undefined;
  const pictures = new DrawnPictures(places, (_figure, signal) => {
    signals.push(signal);
    return new Promise((resolve) => (finish = resolve));
  });
  const all = pictures.draw();
  await vi.waitFor(() => expect(finish).toBeDefined());
  pictures.stop();
  finish?.(shotOf(1));
  await all;
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(pictures.shots.size).toBe(0);
});
