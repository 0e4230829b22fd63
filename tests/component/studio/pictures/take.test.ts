import { PNG } from 'pngjs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { studioTexts } from '../../../../src/content/ja/studio.ts';
import type { Finish } from '../../../../src/studio/pictures/finish.ts';
import * as photographs from '../../../../src/studio/pictures/photograph.ts';
import { chunksOf, textIn } from '../../../../src/studio/pictures/png/png-chunks.ts';
import * as sheets from '../../../../src/studio/pictures/sheets-inside.ts';
import { keywords, labelled, NotTaken, take, type Subject } from '../../../../src/studio/pictures/take.ts';
import { whyNotTaken } from '../../../../src/studio/pictures/why-not-taken.ts';
import { playSolution } from '../../../../src/training/script/play.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { snapshot } from '../../../support/attempts.ts';

const png = new Uint8Array(PNG.sync.write(new PNG({ width: 4, height: 3 })));

const subject: Subject = {
  world: playSolution(expiredCertificate, snapshot, 1).world,
  profile: snapshot.profile,
  part: 'desktop',
  callouts: [],
  says: (id) => id,
  detailsOf: () => Promise.resolve(undefined),
  text: studioTexts,
};
const finish: Finish = { resolution: 'double', frame: false, shadow: false };

beforeEach(() => {
  Object.defineProperty(document, 'fonts', { value: [], configurable: true });
  // This document neither lays out nor draws.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, 1280, 720));
  vi.spyOn(sheets, 'sheetsInside').mockResolvedValue('p{}');
  vi.spyOn(photographs, 'photograph').mockImplementation((_node, _sheets, _size, { width, height }) =>
    Promise.resolve(Object.assign(document.createElement('canvas'), { width, height })),
  );
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(new Blob([png])));
});
afterEach(() => vi.restoreAllMocks());

const untouched = () => document.body.children.length === 0;

test('a picture is drawn from the page’s sheets, has its size and its resolution, and leaves nothing behind', async () => {
  const taken = await take(subject, finish);
  expect([taken.width, taken.height]).toEqual([2560, 1440]);
  expect(vi.mocked(photographs.photograph).mock.calls[0]?.slice(1, 3)).toEqual(['p{}', { width: 1280, height: 720 }]);
  expect(vi.mocked(photographs.photograph).mock.calls[0]?.[0].hasAttribute('data-still')).toBe(true);
  expect(chunksOf(taken.png)?.some(({ type }) => type === 'pHYs')).toBe(true);
  expect(untouched()).toBe(true);
});

test('while it is drawn, nobody sees, hears or reaches it', async () => {
  const seen: boolean[] = [];
  vi.mocked(photographs.photograph).mockImplementation((node) => {
    const stage = node.parentElement;
    seen.push(stage?.inert === true, stage?.getAttribute('aria-hidden') === 'true', stage?.style.position === 'fixed');
    return Promise.resolve(document.createElement('canvas'));
  });
  await take(subject, finish);
  expect(seen).toEqual([true, true, true]);
});

test('a target that is missing is the reason why there is none', async () => {
  const callouts = [{ mark: 'frame', target: { window: 'w1', id: 'blgi001.noSuchButton' } }] as const;
  const fault = await take({ ...subject, callouts }, finish).catch((reason: unknown) => reason);
  expect(fault).toBeInstanceOf(NotTaken);
  expect(whyNotTaken(fault)).toEqual({ ok: false, why: 'missing', missing: ['blgi001.noSuchButton'] });
  expect(untouched()).toBe(true);
});

test('without the sheets, which bring the fonts, there is none', async () => {
  vi.mocked(sheets.sheetsInside).mockRejectedValue(new Error('offline'));
  const fault = await take(subject, finish).catch((reason: unknown) => reason);
  expect(whyNotTaken(fault)).toMatchObject({ why: 'fontsFailed' });
});

test('a picture larger than the browser draws is said to be too large', async () => {
  vi.mocked(HTMLCanvasElement.prototype.toBlob).mockImplementation((done) => done(null));
  const fault = await take(subject, finish).catch((reason: unknown) => reason);
  expect(String(fault)).toContain('2560 by 1440');
  expect(whyNotTaken(fault)).toEqual({ why: 'tooLarge' });
});

test('a picture that is not wanted any more is given up, before it and while it is made', async () => {
  const early = AbortSignal.abort(new Error('closed'));
  await expect(take(subject, finish, early)).rejects.toThrow('closed');
  const leaving = new AbortController();
  const late = take(subject, finish, leaving.signal);
  leaving.abort();
  await expect(late).rejects.toThrow('not wanted any more');
  expect(photographs.photograph).not.toHaveBeenCalled();
  expect(untouched()).toBe(true);
});

test('alternative text and note travel in the file, and others take their place', () => {
  const textsIn = (file: Uint8Array) => {
    const chunks = chunksOf(file) ?? [];
    return [textIn(chunks, keywords.alt), textIn(chunks, keywords.note)];
  };
  expect(textsIn(labelled(png, { alt: '画面', note: '{"a":1}' }))).toEqual(['画面', '{"a":1}']);
  expect(keywords).toEqual({ alt: 'Description', note: 'shomei-dojo' });
});
