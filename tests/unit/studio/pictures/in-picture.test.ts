import { describe, expect, test } from 'vitest';
import type { Target } from '../../../../src/procedure/target.ts';
import { frontWindow, withWindow } from '../../../../src/procedure/world/windows.ts';
import type { World } from '../../../../src/procedure/world/world.ts';
import { calloutsIn, drawnWorld, isInPicture } from '../../../../src/studio/pictures/in-picture.ts';
import { windowIn, type PicturePart } from '../../../../src/training/picture-part.ts';
import type { BoundCallout, CalloutMark } from '../../../../src/training/callout.ts';
import { figuresOf } from '../../../../src/training/figure.ts';
import { playSolution } from '../../../../src/training/script/play.ts';
import { loadScenario, scenarioIds } from '../../../../src/training/scenarios/catalogue.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { snapshot } from '../../../support/attempts.ts';

const parts: readonly PicturePart[] = ['desktop', 'window', 'page', 'dialog'];
/** The world in which a step is done. */
const before = (step: string): World => {
  const count = expiredCertificate.solution.findIndex((each) => each.step === step);
  return playSolution(expiredCertificate, snapshot, count).world;
};
const on = (id: string, window: Target['window'] = 'w1', mark: CalloutMark = 'number'): BoundCallout => ({
  mark,
  target: { window, id },
});
/** The parts whose pictures point something out. */
const partsWith = (world: World, callout: BoundCallout) =>
  parts.filter((part) => calloutsIn(part, world, [callout]).length > 0);

const picking = before('expiredCertificate');

test.each([
  ['an icon', on('desktop.ie', null), ['desktop']],
  ['a button of the taskbar', on('taskbar.w1', null), ['desktop']],
  ['a button of the window', on('window.close'), ['desktop', 'window']],
  ['a menu', on('menu.tools'), ['desktop', 'window']],
  ['a button of the page', on('blgi001.issueCertificate'), ['desktop', 'window', 'page']],
  ['what every page has', on('page.fontSize.large'), ['desktop', 'window', 'page']],
  ['a button of the dialog', on('certificatePicker.ok'), ['desktop', 'window', 'dialog']],
  ['a certificate in the dialog', on('certificate.1f'), ['desktop', 'window', 'dialog']],
  ['another window', on('blgi001.login', 'w2'), ['desktop']],
])('%s is pointed out where it lies', (_, callout, expected) => {
  expect(partsWith(picking, callout)).toEqual(expected);
});

test('a name that nothing has is not left out without a word: wherever it could be, it is to be pointed out', () => {
  expect(partsWith(picking, on('blgi01.login'))).toEqual(['desktop', 'window', 'page']);
});

test('circles are counted in the picture, whatever else of the screen it leaves out', () => {
  const callouts = [on('taskbar.search', null), on('blgi001.loginId'), on('certificatePicker.ok'), on('blgi001.login')];
  const numbersIn = (part: PicturePart) => calloutsIn(part, picking, callouts).map(({ number }) => number);
  expect(numbersIn('desktop')).toEqual([1, 2, 3, 4]);
  expect(numbersIn('window')).toEqual([1, 2, 3]);
  expect(numbersIn('page')).toEqual([1, 2]);
  expect(numbersIn('dialog')).toEqual([1]);
});

test('a dialog that is pointed out whole has a frame, and no arrow in a picture of it alone', () => {
  const world = before('confirmPassword');
  const owner = world.dialogs[0]?.owner ?? null;
  const callouts = [
    on('softwareKeyboard.confirm', owner, 'frame'),
    on('softwareKeyboard.confirm', owner, 'arrow'),
    on('softwareKeyboard.close', owner, 'arrow'),
  ];
  expect(calloutsIn('window', world, callouts)).toEqual(callouts);
  expect(calloutsIn('dialog', world, callouts)).toEqual([callouts[0], callouts[2]]);
});

test('a bare desktop is a picture of itself and of nothing else', () => {
  const { world } = playSolution(expiredCertificate, snapshot, 0);
  expect(parts.filter((part) => isInPicture(part, world))).toEqual(['desktop']);
});

test('a dialog whose window is minimised is in no picture', () => {
  expect(isInPicture('dialog', picking)).toBe(true);
  expect(isInPicture('dialog', withWindow(picking, 'w1', { state: 'minimised' }))).toBe(false);
});

describe.each(scenarioIds)('%s', (id) => {
  test('the figures of its manual have all that is to be pointed out', async () => {
    for (const { part, world, callouts } of figuresOf(await loadScenario(id), snapshot)) {
      expect(calloutsIn(part, world, callouts)).toEqual(callouts);
    }
  });
});

const beyond: readonly (readonly [where: string, x: number, y: number, seenAt: readonly [number, number]])[] = [
  ['right of the screen', 1_160, 4, [240, 4]],
  ['left of the screen', -780, 4, [0, 4]],
  ['behind the taskbar', 104, 648, [104, 40]],
  ['whole on the screen', 104, 4, [104, 4]],
];

test.each(beyond)('a window that lies %s is drawn whole, where it is the picture', (_, x, y, seenAt) => {
  const moved = withWindow(picking, 'w1', { bounds: { x, y, width: 1_040, height: 640 } });
  for (const part of ['window', 'dialog'] as const) {
    const { bounds } = drawnWorld(part, moved).windows[0] ?? {};
    expect([bounds?.x, bounds?.y, bounds?.width, bounds?.height]).toEqual([...seenAt, 1_040, 640]);
  }
  expect(drawnWorld('desktop', moved)).toBe(moved);
});

test('a dialog is drawn in front of each window, also of those that lay over its own', () => {
  const [window] = picking.windows;
  if (!window) throw new Error('no window');
  const covered = { ...picking, windows: [window, { ...window, id: 'w2' as const, order: window.order + 1 }] };
  expect(frontWindow(covered)?.id).toBe('w2');
  expect(windowIn('dialog', covered)).toBe('w1');
  expect(frontWindow(drawnWorld('dialog', covered))?.id).toBe('w1');
  expect(frontWindow(drawnWorld('window', covered))?.id).toBe('w2');
});
