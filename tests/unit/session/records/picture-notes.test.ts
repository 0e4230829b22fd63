import { expect, test } from 'vitest';
import type { CertificateDetails } from '../../../../src/pki/certificate-fields.ts';
import { modelVersion, type World } from '../../../../src/procedure/world/world.ts';
import { pictureNotes } from '../../../../src/session/records/picture-notes.ts';
import type { PictureNote } from '../../../../src/session/ports/pictures.ts';
import { playSolution } from '../../../../src/training/script/play.ts';
import { fullLock } from '../../../../src/training/scenarios/full-lock.ts';
import { fixedCertificates } from '../../../../src/training/script/fixed-certificates.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { picturedWorld, worldPictured, type PicturedWorld } from '../../../../src/training/pictured-world.ts';
import type { PicturePart } from '../../../../src/training/picture-part.ts';
import { profileHash } from '../../../../src/session/machine/profile-hash.ts';
import { snapshot as named } from '../../../support/attempts.ts';

/** As the picture of a step knows a bank. */
const profile = {
  ...named.profile,
  accounts: named.profile.accounts.map((account) => ({
    ...account,
    password: 'x'.repeat(account.password.length),
    confirmationPassword: 'x'.repeat(account.confirmationPassword?.length ?? 0),
    ...(account.registration && {
      registration: {
        ...account.registration,
        provisionalPassword: 'x'.repeat(account.registration.provisionalPassword.length),
        provisionalConfirmationPassword: 'x'.repeat(account.registration.provisionalConfirmationPassword.length),
      },
    }),
  })),
};
const snapshot = { profile, hash: await profileHash(profile) };
/** As a photo knows it. */
const photographed = {
  ...named.profile,
  accounts: named.profile.accounts.map(({ confirmationPassword: _, ...account }) => ({
    ...account,
    password: 'x'.repeat(named.profile.rules.passwordLength.min),
  })),
};
const ofPhotos = { profile: photographed, hash: await profileHash(photographed) };
const { world, entries } = playSolution(expiredCertificate, snapshot, 9);
/** A world as a note brings it back. */
const shown = (one: World, part: PicturePart): World =>
  worldPictured(picturedWorld(one, part), expiredCertificate.given, ofPhotos);

const details: CertificateDetails = {
  ...fixedCertificates.renewed.fields,
  details: [{ field: 'version', value: 'V3', wholeValue: 'V3' }],
  path: ['Mihon Bank Root CA - TRAINING ONLY', 'test999'],
};
const viewing: World = {
  ...world,
  dialogs: [{ owner: 'w1', kind: 'certificateViewer', serialNumber: details.serialNumber, tab: 'details' }],
};

const ofStep: PictureNote = {
  source: { kind: 'step', scenario: 'expired-certificate', count: 4, bankProfile: null },
  part: 'window',
  size: 'large',
  callouts: true,
  alt: '共通エラーメッセージが表示されている。',
  finish: { resolution: 'a4at300', frame: true, shadow: false },
};
const ofPhoto: PictureNote = {
  source: {
    kind: 'photo',
    photo: {
      scenario: 'expired-certificate',
      bankProfile: ofPhotos,
      world: shown({ ...viewing, now: world.now + 4_000 }, 'desktop'),
      details: [details],
    },
  },
  part: 'desktop',
  size: 'medium',
  callouts: false,
  alt: '',
  finish: { resolution: 'asIs', frame: false, shadow: true },
};

interface Written {
  source: Record<string, unknown>;
}

/** The note of a photo with something in it changed. */
const changed = (change: (note: Written) => void, note = pictureNotes.written(ofPhoto)): string => {
  const json = JSON.parse(note) as Written;
  change(json);
  return JSON.stringify(json);
};

/** A photo as releases up to 0.2.0 wrote it: with all that was done in its attempt. */
const former = JSON.stringify({
  ...(JSON.parse(pictureNotes.written(ofPhoto)) as object),
  version: 1,
  source: { kind: 'photo', profile: snapshot.profile, at: world.now + 4_000, details: [details], entries },
});
const changedFormer = (change: (note: Written) => void) => changed(change, former);

test.each([
  ['a step', ofStep],
  [
    'a step with a bank of one’s own',
    { ...ofStep, source: { kind: 'step', scenario: 'full-lock', count: 2, bankProfile: snapshot } } as const,
  ],
  ['an attempt', ofPhoto],
])('a note on %s is read back as it was written', async (_, note) => {
  expect(await pictureNotes.read(pictureNotes.written(note))).toEqual({ ok: true, note });
});

test('the same picture says the same, word for word', () => {
  expect(pictureNotes.written(ofPhoto)).toBe(pictureNotes.written(structuredClone(ofPhoto)));
});

test('no password is in it: neither what was typed as one nor the bank’s own', async () => {
  const bankProfile = { ...named, hash: await profileHash(named.profile) };
  for (const source of [
    { kind: 'photo', photo: { scenario: 'expired-certificate', bankProfile, world, details: [] } },
    { kind: 'step', scenario: 'expired-certificate', count: 4, bankProfile },
  ] as const) {
    const text = pictureNotes.written({ ...ofPhoto, source });
    expect(text).toContain(named.profile.host);
    const secrets = named.profile.accounts.flatMap((account) => [account.password, account.confirmationPassword ?? '']);
    expect(secrets.filter((secret) => secret === '' || text.includes(secret))).toEqual([]);
  }
});

const changedWorld = (change: (world: PicturedWorld) => object): string =>
  changed(({ source }) => {
    const before = source['world'] as PicturedWorld;
    source['world'] = { ...before, ...change(before) };
  });

test.each([
  ['no JSON', 'nothing', { kind: 'notJson' }],
  ['something else', '{"format":"other"}', { kind: 'notPicture' }],
  ['a newer format', changed((note) => Object.assign(note, { version: 3 })), { kind: 'newerFormat' }],
  ['a newer model', changed((note) => Object.assign(note, { modelVersion: modelVersion + 1 })), { kind: 'newerModel' }],
  [
    'an exercise that is not there',
    changed((note) => Object.assign(note, { scenario: 'no-such' })),
    { kind: 'unknownScenario', at: 'no-such' },
  ],
  [
    'a row of a certificate that no viewer has',
    changed(({ source }) => (source['details'] = [{ ...details, details: [{ ...details.details[0], field: 'x' }] }])),
    { kind: 'damaged', at: 'source.details.0.details.0.field' },
  ],
  ['an unknown part', changed((note) => Object.assign(note, { part: 'corner' })), { kind: 'damaged', at: 'part' }],
  [
    'an entry that is no event',
    changedFormer(({ source }) => (source['entries'] = [...entries.slice(0, 3), { seq: 4 }, ...entries.slice(4)])),
    { kind: 'damaged', at: 'source.entries.3' },
  ],
  [
    'an entry that cannot follow',
    changedFormer(({ source }) => (source['entries'] = [entries[0], { ...entries.at(-1), seq: 2 }])),
    { kind: 'damaged', at: 'source.entries.1' },
  ],
  [
    'two windows of one name',
    changedWorld(({ windows }) => ({ windows: [...windows, ...windows] })),
    { kind: 'damaged', at: 'source.world.windows' },
  ],
  [
    'two dialogs of one kind over a window',
    changedWorld(({ dialogs }) => ({ dialogs: [...dialogs, ...dialogs] })),
    { kind: 'damaged', at: 'source.world.dialogs' },
  ],
  [
    'a page that is not the bank’s',
    changedWorld(({ windows }) => ({ windows: windows.map((one) => ({ ...one, page: { screen: 'BSMS009' } })) })),
    { kind: 'damaged', at: 'source.world.windows.0.page.screen' },
  ],
  [
    'a window larger than the PC',
    changedWorld(({ windows }) => ({
      windows: windows.map((one) => ({ ...one, bounds: { ...one.bounds, height: 10_000 } })),
    })),
    { kind: 'damaged', at: 'source.world.windows.0.bounds.height' },
  ],
  [
    'a window without a size',
    changedWorld(({ windows }) => ({
      windows: windows.map((one) => ({ ...one, bounds: { ...one.bounds, width: 0 } })),
    })),
    { kind: 'damaged', at: 'source.world.windows.0.bounds.width' },
  ],
  [
    'a row of a certificate twice',
    changed(({ source }) => (source['details'] = [{ ...details, details: [...details.details, ...details.details] }])),
    { kind: 'damaged', at: 'source.details.0.details' },
  ],
  ['a world without a clock', changedWorld(() => ({ now: null })), { kind: 'damaged', at: 'source.world.now' }],
  [
    'a profile with a fault',
    changed(({ source }) => (source['profile'] = { ...snapshot.profile, host: 'somewhere.com' })),
    { kind: 'damaged' },
  ],
])('%s is refused, with the place', async (_, text, fault) => {
  expect(await pictureNotes.read(text)).toMatchObject({ ok: false, fault });
});

test('entries that only an earlier model took are reported as such', async () => {
  const text = changedFormer((note) => {
    Object.assign(note, { modelVersion: modelVersion - 1 });
    note.source['entries'] = [entries[0], { ...entries.at(-1), seq: 2 }];
  });
  expect(await pictureNotes.read(text)).toMatchObject({ ok: false, fault: { kind: 'otherModel' } });
});

test('a photo of an earlier release is opened, and saved again without what was done', async () => {
  const reading = await pictureNotes.read(former);
  const { now } = world;
  expect(reading).toMatchObject({ ok: true, note: { source: { photo: { world: { ...world, now: now + 4_000 } } } } });
  if (!reading.ok) throw new Error(reading.fault.kind);
  const text = pictureNotes.written(reading.note);
  expect(text).not.toContain('"entries"');
  const again = await pictureNotes.read(text);
  expect(again).toMatchObject({ ok: true, note: { source: { photo: { world: { windows: { length: 2 } } } } } });
});

test('names of prototypes in a note come to nothing', async () => {
  const note = pictureNotes.written(ofPhoto);
  const hostile = note
    .replace('"world":{', '"world":{"__proto__":{"ready":"polluted"},"constructor":{"prototype":{"polluted":1}},')
    .replace('{"format"', '{"__proto__":{"alt":"polluted"},"format"');
  expect(hostile).not.toBe(note);
  expect(await pictureNotes.read(hostile)).toEqual({ ok: true, note: ofPhoto });
  expect('polluted' in {}).toBe(false);
});

test('a search in a note is kept only as far as one in an attempt', async () => {
  const text = changedWorld(() => ({ search: { open: true, text: 'HimitsuSrch8' } }));
  const reading = await pictureNotes.read(text);
  expect(reading).toMatchObject({ note: { source: { photo: { world: { search: { text: '＊'.repeat(12) } } } } } });
});

test('a step that the exercise does not have is refused', async () => {
  const text = pictureNotes.written({
    ...ofStep,
    source: { kind: 'step', scenario: 'full-lock', count: 99, bankProfile: null },
  });
  expect(await pictureNotes.read(text)).toMatchObject({ ok: false, fault: { kind: 'unknownStep', at: '99' } });
});

test('a bank with which the exercise does not come so far is refused', async () => {
  const accounts = snapshot.profile.accounts.filter(({ loginId }) => loginId !== fullLock.account);
  const bankProfile = { ...snapshot, profile: { ...snapshot.profile, accounts } };
  const text = pictureNotes.written({
    ...ofStep,
    source: { kind: 'step', scenario: 'full-lock', count: 1, bankProfile },
  });
  expect(await pictureNotes.read(text)).toMatchObject({ ok: false, fault: { kind: 'damaged', at: 'source.profile' } });
});
