import { expect, test } from 'vitest';
import { manualFrame } from '../../../../src/content/ja/manual-frame.ts';
import { galleryOf } from '../../../../src/studio/manual/gallery.ts';
import { placesOf } from '../../../../src/studio/manual/manual.ts';
import { scenarioIds } from '../../../../src/training/scenarios/catalogue.ts';
import { galleryOfManual, manualOfScenario, shotOf } from '../../../support/manuals.ts';
import { textsOfCase } from '../../../support/words/texts-of.ts';

test.each(scenarioIds)('the manual of %s is complete, and each picture has a name of its own', async (id) => {
  const manual = await manualOfScenario(id);
  const places = placesOf(manual);
  expect(places).toHaveLength(manual.steps.length + 2);
  expect(new Set(places.map(({ key }) => key)).size).toBe(places.length);
  for (const { key, alt, caption } of places) {
    expect(key).toMatch(/^\d\d-[A-Za-z]+$/);
    expect(alt).toMatch(/。$/);
    expect(caption).not.toBe('');
  }
  const sentences = [...manual.when.paragraphs, ...manual.closing.paragraphs, ...manual.steps.map((step) => step.note)];
  for (const sentence of sentences.filter((each) => each !== null)) expect(sentence).toMatch(/^[^\n]{10,}。$/);
  expect(manual.troubles.length).toBeGreaterThan(2);
});

test('a picture is described by what the step before led to, since it shows the screen before its own', async () => {
  const { steps, closing } = await manualOfScenario('expired-certificate');
  const words = await textsOfCase('expired-certificate');
  expect(steps[0]?.picture).toMatchObject({ alt: words.given, figure: { count: 0 } });
  expect(steps[1]?.picture).toMatchObject({ alt: words.steps['openBrowser']?.picture, figure: { count: 1 } });
  expect(closing.picture).toMatchObject({ alt: words.steps['login']?.picture, figure: { count: steps.length } });
});

test('beside the reason to use it stands the screen on which the customer got stuck, with nothing pointed out', async () => {
  const { when, steps } = await manualOfScenario('expired-certificate');
  const same = steps.find(({ id }) => id === 'issueCertificate');
  expect(when.picture.figure.world).toEqual(same?.picture.figure.world);
  expect(when.picture.figure.callouts).toEqual([]);
  expect(when.picture.alt).toContain('「証明書の有効期限が切れています。」');
});

test('where two windows are what a step is about, both are shown', async () => {
  const { steps } = await manualOfScenario('old-certificate-held');
  const parts = steps.map(({ id, picture }) => [id, picture.figure.part]);
  expect(parts.slice(0, 4)).toEqual([
    ['certificateLogin', 'desktop'],
    ['closeFrontWindow', 'desktop'],
    ['closeAllWindows', 'desktop'],
    ['reopenBrowser', 'desktop'],
  ]);
  expect(parts.at(-1)).toEqual(['login', 'window']);
});

test('the contents name every heading in its order', async () => {
  const { contents, steps } = await manualOfScenario('full-lock');
  expect(contents.map(({ title }) => title)).toEqual([
    manualFrame.when,
    manualFrame.steps,
    ...steps.map(({ instruction }) => instruction),
    manualFrame.troubles,
    manualFrame.closing,
  ]);
});

test('pictures that are the same in every byte are kept once', async () => {
  const manual = await manualOfScenario('full-lock');
  const { pictures, at } = galleryOfManual(manual);
  const [first, second, third] = placesOf(manual).map(({ key }) => at(key));
  expect(first).toBe(second);
  expect(first).toMatchObject({ name: '00-when', uses: 2 });
  expect(third?.uses).toBe(1);
  expect(pictures).toHaveLength(placesOf(manual).length - 1);
});

test('a manual without one of its pictures is none', async () => {
  const manual = await manualOfScenario('full-lock');
  expect(() => galleryOf(manual, new Map([['00-when', shotOf(1)]]))).toThrow('01-openBrowser');
});
