import { mount, unmount } from 'svelte';
import { expect, test } from 'vitest';
import { studioTexts } from '../../../src/content/ja/studio.ts';
import type { Developed } from '../../../src/studio/picture/develop.ts';
import Picture from '../../../src/studio/picture/Picture.svelte';
import type { BoundCallout } from '../../../src/training/callout.ts';
import { playSolution } from '../../../src/training/play.ts';
import { expiredCertificate } from '../../../src/training/scenarios/expired-certificate.ts';
import { snapshot } from '../../attempts.ts';

// What this document of the tests lacks: it draws no letters.
const noFaces: readonly FontFace[] = [];
Object.defineProperty(document, 'fonts', { value: noFaces, configurable: true });

const { world } = playSolution(expiredCertificate, snapshot, 1);

async function outcomeWith(callouts: readonly BoundCallout[]): Promise<Developed> {
  let picture: ReturnType<typeof mount> | undefined;
  const outcome = await new Promise<Developed>((ondeveloped) => {
    picture = mount(Picture, {
      target: document.body,
      props: {
        world,
        profile: snapshot.profile,
        part: 'desktop',
        callouts,
        says: (id: string) => id,
        detailsOf: () => Promise.resolve(undefined),
        text: studioTexts,
        ondeveloped,
      },
    });
  });
  if (picture) await unmount(picture);
  return outcome;
}

test('a target that is gone is named, and there is no picture', async () => {
  const gone = { mark: 'frame', target: { window: 'w1', id: 'blgi001.noSuchButton' } } as const;
  const outcome = await outcomeWith([gone]);
  expect(outcome).toEqual({ ok: false, why: 'missing', missing: ['blgi001.noSuchButton'] });
  if (!outcome.ok) expect(studioTexts.notDeveloped(outcome)).toContain('blgi001.noSuchButton');
});

test('a picture whose targets are there is told of as ready', async () => {
  const there = { mark: 'frame', target: { window: 'w1', id: 'blgi001.certificateLogin' } } as const;
  expect(await outcomeWith([there])).toMatchObject({ ok: true });
});

test('without letters there is no picture', async () => {
  const face = { load: () => Promise.reject(new Error('not fetched')) };
  Object.defineProperty(document, 'fonts', { value: [face], configurable: true });
  expect(await outcomeWith([])).toEqual({ ok: false, why: 'noLetters' });
});
