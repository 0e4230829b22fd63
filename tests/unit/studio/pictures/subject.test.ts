import { expect, test } from 'vitest';
import { studioTexts } from '../../../../src/content/ja/studio.ts';
import type { CertificateDetails } from '../../../../src/pki/certificate-fields.ts';
import type { PictureSource } from '../../../../src/session/ports/pictures.ts';
import { altOf, nameOf, shownOf, subjectOf, type Pictured } from '../../../../src/studio/pictures/subject.ts';
import { clockTime } from '../../../../src/time/japan-time.ts';
import { calloutsAt } from '../../../../src/training/callout.ts';
import { expiredCertificate as scenario } from '../../../../src/training/scenarios/expired-certificate.ts';
import { playing, snapshot } from '../../../support/attempts.ts';
import { textsOf } from '../../../support/words/texts-of.ts';

const words = await textsOf(scenario);

const pictured: Pictured = { id: 'expired-certificate', scenario, words };
const step = (count: number, bankProfile: typeof snapshot | null = null): PictureSource => ({
  kind: 'step',
  scenario: 'expired-certificate',
  count,
  bankProfile,
});
const ownBank = { profile: { ...snapshot.profile, name: '自前銀行' }, hash: 'own' };

const taken = playing({ type: 'openedBrowser', browser: 'ie', from: 'icon' });
const details = { serialNumber: '1f', details: [], path: ['自分'] } as unknown as CertificateDetails;
const photo: Extract<PictureSource, { readonly kind: 'photo' }> = {
  kind: 'photo',
  photo: {
    scenario: 'expired-certificate',
    bankProfile: ownBank,
    world: { ...taken.world, now: taken.world.now + 5_000 },
    details: [details],
  },
};

const around = {
  builtIn: snapshot,
  detailsFor: () => () => Promise.resolve(undefined),
  text: studioTexts,
};

test('a step is shown with the built-in bank, in the chosen size, with what is done next', () => {
  const { world, profile, callouts } = shownOf(step(1), scenario, snapshot, 'large');
  expect(world.windows).toHaveLength(1);
  expect(world.fontSize).toBe('large');
  expect(profile).toBe(snapshot.profile);
  expect(callouts).toEqual(calloutsAt(scenario, world, 1));
  expect(callouts.length).toBeGreaterThan(0);
});

test('a step that was taken with another bank is shown with that one', () => {
  expect(shownOf(step(0, ownBank), scenario, snapshot, 'medium').profile.name).toBe('自前銀行');
});

test('a photo shows what was done, by its own bank and clock, and points out nothing', () => {
  const { world, profile, callouts } = shownOf(photo, scenario, snapshot, 'small');
  expect(world.windows.map(({ browser }) => browser)).toEqual(['ie']);
  expect(world.now).toBe(taken.world.now + 5_000);
  expect(world.fontSize).toBe('small');
  expect(profile.name).toBe('自前銀行');
  expect(callouts).toEqual([]);
});

test('a step is described by the exercise, a photo by nobody', () => {
  expect(altOf(step(0), pictured, snapshot, 'desktop')).toBe(words.given);
  expect(altOf(step(1), pictured, snapshot, 'window')).toBe(words.steps.openBrowser.picture);
  expect(altOf(photo, pictured, snapshot, 'desktop')).toBe('');
});

test('callouts are in the picture only where they are wanted', () => {
  const choice = { source: step(1), part: 'window', size: 'medium' } as const;
  expect(subjectOf({ ...choice, callouts: false }, pictured, around).callouts).toEqual([]);
  expect(subjectOf({ ...choice, callouts: true }, pictured, around).callouts.length).toBeGreaterThan(0);
});

test('a caption says the exercise’s words, or its own name where there are none', () => {
  const subject = subjectOf({ source: step(1), part: 'window', size: 'medium', callouts: true }, pictured, around);
  expect(subject.says('no-such-caption')).toBe('no-such-caption');
  const [id, sentence] = Object.entries(words.captions)[0] ?? ['none', 'none'];
  expect(subject.says(id)).toBe(sentence);
});

test('a viewer in a step asks the bank’s own certificates, in a photo those that travelled with it', async () => {
  const asked: string[] = [];
  const asking = {
    ...around,
    detailsFor:
      ({ name }: { readonly name: string }) =>
      (serialNumber: string) => {
        asked.push(`${name} ${serialNumber}`);
        return Promise.resolve(undefined);
      },
  };
  const choice = { part: 'desktop', size: 'medium', callouts: false } as const;
  await subjectOf({ ...choice, source: step(1, ownBank) }, pictured, asking).detailsOf('1f');
  expect(asked).toEqual(['自前銀行 1f']);
  const ofPhoto = subjectOf({ ...choice, source: photo }, pictured, asking);
  expect(await ofPhoto.detailsOf('1f')).toBe(details);
  expect(await ofPhoto.detailsOf('2a')).toBeUndefined();
  expect(asked).toHaveLength(1);
});

test('pictures of one attempt have different names, as time goes by', () => {
  expect(nameOf(step(1), pictured, 'window', 'large')).toBe('expired-certificate-01-openBrowser-window-large');
  const clock = clockTime(photo.photo.world.now).replaceAll(':', '');
  expect(clock).toMatch(/^\d{6}$/);
  expect(nameOf(photo, pictured, 'page', 'small')).toBe(`expired-certificate-photo${clock}-page-small`);
});
