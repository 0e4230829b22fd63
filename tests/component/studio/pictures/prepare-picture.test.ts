import { mount, unmount } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { studioTexts } from '../../../../src/content/ja/studio.ts';
import type { PreparedPicture } from '../../../../src/studio/pictures/prepare-picture.ts';
import Picture from '../../../../src/studio/pictures/Picture.svelte';
import type { BoundCallout } from '../../../../src/training/callout.ts';
import type { PicturePart } from '../../../../src/training/picture-part.ts';
import type { Action } from '../../../../src/training/scenario.ts';
import { play, playSolution } from '../../../../src/training/script/play.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { snapshot } from '../../../support/attempts.ts';

// The tests' document has no `fonts`.
const noFaces: readonly FontFace[] = [];
Object.defineProperty(document, 'fonts', { value: noFaces, configurable: true });

const { world } = playSolution(expiredCertificate, snapshot, 1);

async function outcomeWith(callouts: readonly BoundCallout[], part: PicturePart = 'desktop'): Promise<PreparedPicture> {
  let picture: ReturnType<typeof mount> | undefined;
  const outcome = await new Promise<PreparedPicture>((onprepared) => {
    picture = mount(Picture, {
      target: document.body,
      props: {
        world,
        profile: snapshot.profile,
        part,
        callouts,
        says: (id: string) => `${id}: ここです`,
        detailsOf: () => Promise.resolve(undefined),
        text: studioTexts,
        onprepared,
      },
    });
  });
  if (picture) await unmount(picture);
  return outcome;
}

/** This document has no layout either: targets lie where they are told to, the marks nowhere, and all else fills the screen. */
const screen = new DOMRect(0, 0, 1280, 720);
const nowhere = new DOMRect();
const whereTargetsLie = (place: DOMRect) =>
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    if (this.hasAttribute('data-sample')) return nowhere;
    return this.hasAttribute('data-target') ? place : screen;
  });

afterEach(() => vi.restoreAllMocks());

const login = { window: 'w1', id: 'blgi001.certificateLogin' } as const;

test('a target that is gone is named, and there is no picture', async () => {
  const gone = { mark: 'frame', target: { window: 'w1', id: 'blgi001.noSuchButton' } } as const;
  const outcome = await outcomeWith([gone]);
  expect(outcome).toEqual({ ok: false, why: 'missing', missing: ['blgi001.noSuchButton'] });
  if (!outcome.ok) expect(studioTexts.notPrepared(outcome)).toContain('blgi001.noSuchButton');
});

test.each([
  ['has no size', new DOMRect(500, 300, 0, 0)],
  ['lies outside of the picture', new DOMRect(1300, 300, 150, 28)],
])('so is one that is there but %s', async (_, place) => {
  whereTargetsLie(place);
  const missing = ['blgi001.certificateLogin'];
  expect(await outcomeWith([{ mark: 'frame', target: login }])).toEqual({ ok: false, why: 'missing', missing });
});

test('a target is brought into view before it is measured', async () => {
  whereTargetsLie(new DOMRect(500, 300, 150, 28));
  const asked: unknown[] = [];
  const listen = ({ target, detail }: Event & { detail?: { first: boolean } }) =>
    detail?.first && asked.push((target as HTMLElement).dataset['target']);
  document.body.addEventListener('scrollrequest', listen);
  await outcomeWith([{ mark: 'frame', target: login }]);
  document.body.removeEventListener('scrollrequest', listen);
  expect(asked).toEqual(['blgi001.certificateLogin']);
});

test('so is one beside which there is no room', async () => {
  whereTargetsLie(screen);
  expect(await outcomeWith([{ mark: 'frame', target: login }])).toMatchObject({ ok: true });
  const missing = ['blgi001.certificateLogin'];
  expect(await outcomeWith([{ mark: 'arrow', target: login }])).toEqual({ ok: false, why: 'missing', missing });
});

test('a picture whose targets are there is reported as ready, with the callouts that are drawn in it', async () => {
  whereTargetsLie(new DOMRect(500, 300, 150, 28));
  const callouts: readonly BoundCallout[] = [
    { mark: 'frame', target: login },
    { mark: 'number', number: 1, target: login },
    { mark: 'caption', words: 'where', target: login },
  ];
  const drawn = [...callouts.slice(0, 2), { mark: 'caption', target: login, words: 'where: ここです' }];
  expect(await outcomeWith(callouts)).toMatchObject({ ok: true, callouts: drawn });
});

test('a picture of a window is cropped to its frame, in whole pixels', async () => {
  const seen: string[] = [];
  const shifts: string[] = [];
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    if (this.matches('[data-frame]')) return new DOMRect(120.4, 80.6, 500.2, 300.7);
    if (this.matches('.picture')) {
      seen.push((this as HTMLElement).style.cssText.replaceAll(' ', ''));
      shifts.push(this.querySelector<HTMLElement>('.behind')?.style.transform ?? '');
      return new DOMRect(20, 30, 501.5, 301);
    }
    return screen;
  });
  expect(await outcomeWith([], 'window')).toMatchObject({ ok: true, size: { width: 502, height: 301 }, callouts: [] });
  expect(seen.at(-1)).toContain('width:501px;height:301px');
  expect(shifts.at(-1)).toBe('translate(-100px, -50px)');
});

test.each(['by its mark', 'by what comes'] as const)(
  'a picture waits for what is loaded in it, and sees its end %s',
  async (settles) => {
    whereTargetsLie(screen);
    let give: (value: undefined) => void = () => undefined;
    const serialNumber = world.store[0]?.serialNumber ?? '';
    const way: readonly Action[] = [
      { type: 'openedMenu', name: 'tools' },
      { type: 'openedInternetOptions' },
      { type: 'selectedOptionsTab', tab: 'content' },
      { type: 'openedCertificateStore' },
      { type: 'openedCertificateViewer', serialNumber },
      { type: 'selectedViewerTab', tab: 'details' },
    ].map((event) => ({ ...event, window: 'w1' }) as Action);
    const viewing = play(expiredCertificate, snapshot, [
      { type: 'openedBrowser', browser: 'ie', from: 'icon' },
      ...way,
    ]);
    const outcomes: PreparedPicture[] = [];
    const picture = mount(Picture, {
      target: document.body,
      props: {
        world: viewing.world,
        profile: snapshot.profile,
        part: 'desktop',
        callouts: [],
        says: (id: string) => id,
        detailsOf: () => new Promise<undefined>((resolve) => (give = resolve)),
        text: studioTexts,
        onprepared: (outcome: PreparedPicture) => outcomes.push(outcome),
      },
    });
    await vi.waitFor(() => expect(document.querySelector('[data-loading]')).not.toBeNull());
    expect(outcomes).toEqual([]);
    // Settled without another element in its place: what is said of it is enough.
    if (settles === 'by its mark') document.querySelector('[data-loading]')?.setAttribute('aria-busy', 'false');
    else give(undefined);
    await vi.waitFor(() => expect(outcomes).toMatchObject([{ ok: true }]));
    await unmount(picture);
  },
);

test('without its fonts there is no picture', async () => {
  const face = { load: () => Promise.reject(new Error('not fetched')) };
  Object.defineProperty(document, 'fonts', { value: [face], configurable: true });
  expect(await outcomeWith([])).toEqual({ ok: false, why: 'fontsFailed' });
});

test.each([
  ['as asked', 21, 11, false],
  ['larger, by a least size', 23, 12, true],
  ['wider apart', 25, 11, true],
  ['in higher lines', 21, 18, true],
])('letters drawn %s are noticed where they differ', async (_, width, height, altered) => {
  Object.defineProperty(document, 'fonts', { value: noFaces, configurable: true });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    if (!(this instanceof HTMLElement) || !this.style.fontSize) return screen;
    return this.style.fontSize === '110px' ? new DOMRect(0, 0, 211, 110) : new DOMRect(0, 0, width, height);
  });
  expect(await outcomeWith([])).toMatchObject({ ok: true, altered });
});
