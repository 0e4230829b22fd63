import { mount, unmount } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { studioTexts } from '../../../src/content/ja/studio.ts';
import type { Developed } from '../../../src/studio/pictures/develop.ts';
import Picture from '../../../src/studio/pictures/Picture.svelte';
import type { BoundCallout } from '../../../src/training/callout.ts';
import { playSolution } from '../../../src/training/script/play.ts';
import { expiredCertificate } from '../../../src/training/scenarios/expired-certificate.ts';
import { snapshot } from '../../support/attempts.ts';

// What this document of the tests lacks: it has no fonts.
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
        says: (id: string) => `${id}: ここです`,
        detailsOf: () => Promise.resolve(undefined),
        text: studioTexts,
        ondeveloped,
      },
    });
  });
  if (picture) await unmount(picture);
  return outcome;
}

/** This document has no layout either: targets lie where they are told to, all else fills the screen. */
const screen = new DOMRect(0, 0, 1280, 720);
const whereTargetsLie = (place: DOMRect) =>
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return this.hasAttribute('data-target') ? place : screen;
  });

afterEach(() => vi.restoreAllMocks());

const login = { window: 'w1', id: 'blgi001.certificateLogin' } as const;

test('a target that is gone is named, and there is no picture', async () => {
  const gone = { mark: 'frame', target: { window: 'w1', id: 'blgi001.noSuchButton' } } as const;
  const outcome = await outcomeWith([gone]);
  expect(outcome).toEqual({ ok: false, why: 'missing', missing: ['blgi001.noSuchButton'] });
  if (!outcome.ok) expect(studioTexts.notDeveloped(outcome)).toContain('blgi001.noSuchButton');
});

test.each([
  ['has no size', new DOMRect(500, 300, 0, 0)],
  ['lies outside of the picture', new DOMRect(1300, 300, 150, 28)],
])('so is one that is there but %s', async (_, place) => {
  whereTargetsLie(place);
  const missing = ['blgi001.certificateLogin'];
  expect(await outcomeWith([{ mark: 'frame', target: login }])).toEqual({ ok: false, why: 'missing', missing });
});

test('so is one beside which there is no room', async () => {
  whereTargetsLie(screen);
  expect(await outcomeWith([{ mark: 'frame', target: login }])).toMatchObject({ ok: true });
  const missing = ['blgi001.certificateLogin'];
  expect(await outcomeWith([{ mark: 'arrow', target: login }])).toEqual({ ok: false, why: 'missing', missing });
});

test('a picture whose targets are there is told of as ready, with the callouts that are drawn in it', async () => {
  whereTargetsLie(new DOMRect(500, 300, 150, 28));
  const callouts: readonly BoundCallout[] = [
    { mark: 'frame', target: login },
    { mark: 'number', number: 1, target: login },
    { mark: 'caption', words: 'where', target: login },
  ];
  const drawn = [...callouts.slice(0, 2), { mark: 'caption', target: login, words: 'where: ここです' }];
  expect(await outcomeWith(callouts)).toMatchObject({ ok: true, callouts: drawn });
});

test('without its fonts there is no picture', async () => {
  const face = { load: () => Promise.reject(new Error('not fetched')) };
  Object.defineProperty(document, 'fonts', { value: [face], configurable: true });
  expect(await outcomeWith([])).toEqual({ ok: false, why: 'fontsFailed' });
});
