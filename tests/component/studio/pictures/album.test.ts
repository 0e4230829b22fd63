import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { studioTexts } from '../../../../src/content/ja/studio.ts';
import { pictureNotes } from '../../../../src/session/records/picture-notes.ts';
import { albumOf, type AlbumChoice } from '../../../../src/studio/pictures/album.ts';
import { chunksOf, textIn } from '../../../../src/studio/pictures/png/png-chunks.ts';
import type { Pictured } from '../../../../src/studio/pictures/subject.ts';
import * as taking from '../../../../src/studio/pictures/take.ts';
import { expiredCertificate as scenario } from '../../../../src/training/scenarios/expired-certificate.ts';
import { snapshot } from '../../../support/attempts.ts';
import { textsOf } from '../../../support/words/texts-of.ts';

const words = await textsOf(scenario);

const png = new Uint8Array(PNG.sync.write(new PNG({ width: 2, height: 1 })));
const pictured: Pictured = { id: 'expired-certificate', scenario, words };
const around = {
  builtIn: snapshot,
  detailsFor: () => () => Promise.resolve(undefined),
  text: studioTexts,
  notes: pictureNotes,
};
const choice: AlbumChoice = {
  part: 'desktop',
  size: 'medium',
  callouts: true,
  finish: { resolution: 'asIs', frame: false, shadow: false },
  bankProfile: null,
  altAt: (count) => (count === 1 ? '書き直した説明' : undefined),
};

beforeEach(() => {
  vi.spyOn(taking, 'take').mockImplementation(() => Promise.resolve({ png, width: 2, height: 1, altered: false }));
});
afterEach(() => vi.restoreAllMocks());

const steps = scenario.solution.length + 1;
const signal = new AbortController().signal;

interface AlbumEntry {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

async function album(wanted: Partial<AlbumChoice> = {}, within = signal) {
  const progress: string[] = [];
  const made = await albumOf(
    pictured,
    { ...choice, ...wanted },
    around,
    (done, all) => progress.push(`${done}/${all}`),
    within,
  );
  const files = unzipSync(made.zip);
  const list = JSON.parse(strFromU8(files['pictures.json'] as Uint8Array)) as {
    readonly pictures: readonly AlbumEntry[];
  };
  return { ...made, progress, files, list };
}

test('an album has a picture of each step and the beginning, in order, and lists them', async () => {
  const { pictures, without, files, list, progress } = await album();
  expect([pictures, without]).toEqual([steps, 0]);
  expect(Object.keys(files)).toEqual([...list.pictures.map(({ file }) => file), 'pictures.json']);
  expect(list.pictures[0]).toEqual({
    file: 'expired-certificate-00-given-desktop-medium.png',
    width: 2,
    height: 1,
    alt: words.given,
  });
  expect(list).toMatchObject({ scenario: 'expired-certificate' });
  expect(progress[0]).toBe(`0/${steps}`);
  expect(progress.at(-1)).toBe(`${steps}/${steps}`);
});

test('each picture carries its text, rewritten or the exercise’s own, and what brings it back', async () => {
  const { files, list } = await album();
  const carried = list.pictures.map(({ file, alt }) => {
    const chunks = chunksOf(files[file] as Uint8Array) ?? [];
    expect(textIn(chunks, taking.keywords.alt)).toBe(alt);
    return pictureNotes.read(textIn(chunks, taking.keywords.note) ?? '');
  });
  const notes = await Promise.all(carried);
  expect(
    notes.map((reading) => reading.ok && reading.note.source.kind === 'step' && reading.note.source.count),
  ).toEqual(Array.from({ length: steps }, (_, count) => count));
  expect(list.pictures[1]?.alt).toBe('書き直した説明');
});

test('screens without the wanted part are left out and counted', async () => {
  const { pictures, without, list } = await album({ part: 'dialog' });
  expect(pictures).toBeGreaterThan(0);
  expect(without).toBe(steps - pictures);
  expect(list.pictures.every(({ file }) => file.includes('-dialog-'))).toBe(true);
});

test('an album that is not wanted any more is not made', async () => {
  vi.mocked(taking.take).mockImplementation((_subject, _finish, aborted) => {
    aborted?.throwIfAborted();
    return Promise.resolve({ png, width: 2, height: 1, altered: false });
  });
  await expect(album({}, AbortSignal.abort(new Error('closed')))).rejects.toThrow('closed');
  expect(taking.take).toHaveBeenCalledOnce();
});

test('an album says that the browser altered the letters of a picture in it', async () => {
  expect((await album()).altered).toBe(false);
  vi.mocked(taking.take).mockResolvedValueOnce({ png, width: 2, height: 1, altered: true });
  expect((await album()).altered).toBe(true);
});
