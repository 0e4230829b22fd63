import { expect, test } from 'vitest';
import { nextStepOf, placeOfAction } from '../../../../src/training/guidance/next-step-of.ts';
import { situationAt } from '../../../../src/training/guidance/route.ts';
import { Attempt, routeTo, scenarioOf } from '../../../support/guided-attempt.ts';

const id = 'old-certificate-held';
const route = routeTo(id);
const indexOf = (step: string) => scenarioOf(id).solution.findIndex((one) => one.step === step);
const [first, again] = [indexOf('certificateLogin'), indexOf('certificateLoginAgain')];

/** The situation before a step of the solution, and the log-in with a certificate as it is done there. */
function loginAt(step: string) {
  const place = route.places[indexOf(step)];
  if (!place) throw new Error(`no step ${step}`);
  return { here: place.situation, event: place.event };
}

test('an action that the solution does twice is the first one from where the attempt was', () => {
  const { here, event } = loginAt('certificateLoginAgain');
  expect(placeOfAction(route, event, here, 0)).toBe(first);
  expect(placeOfAction(route, event, here, first)).toBe(first);
  expect(placeOfAction(route, event, here, first + 1)).toBe(again);
  expect(placeOfAction(route, event, here, again)).toBe(again);
});

test('behind the last place that does it, an action is that of the last one', () => {
  const { here, event } = loginAt('certificateLoginAgain');
  expect(placeOfAction(route, event, here, again + 1)).toBe(again);
});

test('places that are not wanted are passed over', () => {
  const { here, event } = loginAt('certificateLoginAgain');
  expect(placeOfAction(route, event, here, 0, (place) => place !== first)).toBe(again);
  expect(placeOfAction(route, event, here, 0, () => false)).toBeUndefined();
});

test('in another phase of the exercise, or on another page, an action is no step', () => {
  const { here, event } = loginAt('certificateLoginAgain');
  expect(placeOfAction(route, event, { ...here, hasCertificate: false }, 0)).toBeUndefined();
  expect(placeOfAction(route, event, { ...here, windows: [] }, 0)).toBeUndefined();
  const elsewhere = here.windows.map((window) => ({ ...window, place: 'ie BTOP001 ' }));
  expect(placeOfAction(route, event, { ...here, windows: elsewhere }, 0)).toBeUndefined();
});

test('いいえ is another step than はい, and one browser another than the other', () => {
  const { route: issuing, world } = new Attempt('expired-certificate').upTo('issue');
  const here = situationAt(issuing, world);
  const answer = { type: 'answeredWebAccess', window: 'w2' } as const;
  expect(placeOfAction(issuing, { ...answer, answer: 'no' }, here, 0)).toBeUndefined();
  const place = placeOfAction(issuing, { ...answer, answer: 'yes' }, here, 0);
  expect(issuing.places[place ?? -1]?.step.step).toBe('allowRequest');
  const given = situationAt(issuing, new Attempt('expired-certificate').world);
  expect(placeOfAction(issuing, { type: 'openedBrowser', browser: 'edge', from: 'icon' }, given, 0)).toBeUndefined();
});

test('an action becomes the next step with the step that it stands for, its place, and what is left', () => {
  const { world } = new Attempt(id).upTo('reopenBrowser');
  const here = situationAt(route, world);
  const event = { type: 'pressedCertificateLogin', window: 'w3' } as const;
  const target = { window: 'w3', id: 'blgi001.certificateLogin' };
  const asked = { event, distance: 7, from: again };
  expect(nextStepOf(route, world, here, asked)).toEqual({ step: 'certificateLoginAgain', event, target, distance: 7 });
  expect(nextStepOf(route, world, here, { ...asked, step: 'known' }).step).toBe('known');
  const closing = { type: 'minimisedWindow', window: 'w3' } as const;
  expect(nextStepOf(route, world, here, { ...asked, event: closing })).toMatchObject({ step: null, event: closing });
});

test('an action beside the PC has no place on it', () => {
  const { route: locked, world } = new Attempt('temporary-lock').upTo('authenticate');
  const event = { type: 'clockMoved', to: world.now + 1 } as const;
  const asked = { event, distance: 1, from: 0 };
  expect(nextStepOf(locked, world, situationAt(locked, world), asked)).toMatchObject({
    step: 'waitForEndOfLock',
    target: null,
  });
});
