import { expect, test } from 'vitest';
import { readProfile } from '../../../../src/profile/read-profile.ts';
import { StoredBankChoice } from '../../../../src/session/settings/bank-choice.svelte.ts';
import { keptText } from '../../../../src/session/machine/kept-text.ts';
import { profileHash } from '../../../../src/session/machine/profile-hash.ts';
import { snapshot } from '../../../support/attempts.ts';
import { profileWith } from '../../../support/fixtures.ts';

const key = '/some/project/bank-profile';
const own = { ...profileWith({ missesBeforeTemporaryLock: 2 }), id: 'own-bank', name: '自前銀行' };
const another = { ...own, name: '次の銀行' };

/** A browser's storage, and as many tabs over it as are wanted. */
function browser(kept: Record<string, string> = {}) {
  const map = new Map(Object.entries(kept));
  const state = { full: false, forbidden: false, fetched: 0, unreachable: false };
  const storage = () => {
    if (state.forbidden) throw new Error('SecurityError');
    return {
      getItem: (name: string) => map.get(name) ?? null,
      removeItem: (name: string) => void map.delete(name),
      setItem(name: string, text: string) {
        if (state.full) throw new Error('QuotaExceededError');
        map.set(name, text);
      },
    };
  };
  const tab = () =>
    new StoredBankChoice(keptText(storage, key), snapshot, async () => {
      state.fetched += 1;
      if (state.unreachable) throw new Error('no network');
      return readProfile;
    });
  return { map, state, tab };
}

test('without a bank of the trainer’s own it is the built-in one, and nothing is fetched to know that', async () => {
  const { state, tab } = browser();
  const choice = tab();
  expect(await choice.forNewAttempts()).toBe(snapshot);
  expect(choice.inForce).toEqual({ origin: 'builtIn', snapshot });
  expect(state.fetched).toBe(0);
});

test('a bank that was kept is there for this tab, for another one and after a reload', async () => {
  const { tab } = browser();
  const [here, there] = [tab(), tab()];
  await there.forNewAttempts();
  expect(await here.keep(own)).toBe(true);
  const expected = { profile: own, hash: await profileHash(own) };
  expect(here.inForce).toEqual({ origin: 'own', snapshot: expected });
  expect(await here.forNewAttempts()).toEqual(expected);
  expect(await there.forNewAttempts()).toEqual(expected);
  expect(await tab().forNewAttempts()).toEqual(expected);
});

test('the last change can be taken back, whatever it was', async () => {
  const { map, tab } = browser();
  const choice = tab();
  expect(choice.undoable).toBe(false);
  await choice.keep(own);
  await choice.keep(another);
  await choice.undo();
  expect(choice).toMatchObject({ undoable: false, inForce: { snapshot: { profile: { name: '自前銀行' } } } });
  await choice.returnToBuiltIn();
  expect(choice.inForce.origin).toBe('builtIn');
  expect(map.size).toBe(0);
  await choice.undo();
  expect(choice.inForce).toMatchObject({ origin: 'own', snapshot: { profile: { name: '自前銀行' } } });
});

test('once another tab has chosen, nothing here is taken back over its head', async () => {
  const { tab } = browser();
  const [here, there] = [tab(), tab()];
  await here.keep(own);
  await there.keep(another);
  here.chosenElsewhere();
  await here.refresh();
  expect(here).toMatchObject({ undoable: false, inForce: { snapshot: { profile: { name: '次の銀行' } } } });
});

test('a bank that cannot be stored changes nothing', async () => {
  const { state, tab } = browser();
  const choice = tab();
  await choice.keep(own);
  state.full = true;
  expect(await choice.keep(another)).toBe(false);
  expect(choice.inForce.snapshot.profile.name).toBe('自前銀行');
  state.forbidden = true;
  const barred = tab();
  expect(await barred.keep(own)).toBe(false);
  expect(await barred.returnToBuiltIn()).toBe(false);
  expect(await barred.forNewAttempts()).toBe(snapshot);
  expect(barred.undoable).toBe(false);
});

test.each([
  ['no JSON', '{"version":1,"profile"'],
  ['a bare profile', JSON.stringify(own)],
  ['a later version', JSON.stringify({ version: 2, profile: own })],
  ['a profile with a fault', JSON.stringify({ version: 1, profile: { ...own, host: 'bank.jp' } })],
  ['nothing of the kind', 'null'],
])('%s that is found stored is reported and left as it is; exercises have the built-in bank', async (_, stored) => {
  const { map, tab } = browser({ [key]: stored });
  const choice = tab();
  expect(await choice.forNewAttempts()).toBe(snapshot);
  expect(choice.inForce).toEqual({ origin: 'damaged', snapshot, stored });
  expect(map.get(key)).toBe(stored);
  await choice.returnToBuiltIn();
  await choice.undo();
  expect(map.get(key)).toBe(stored);
});

test('while what reads profiles cannot be fetched no other bank is taken in its place; later it is tried again', async () => {
  const { state, tab } = browser({ [key]: JSON.stringify({ version: 1, profile: own }) });
  const choice = tab();
  state.unreachable = true;
  await expect(choice.forNewAttempts()).rejects.toThrow('no network');
  state.unreachable = false;
  expect((await choice.forNewAttempts()).profile.name).toBe('自前銀行');
});

test('a bank that an earlier release kept with schema 1 is in force with schema 2, and saved so', async () => {
  const { map, tab } = browser({ [key]: JSON.stringify({ version: 1, profile: { ...own, schema: 1 } }) });
  const choice = tab();
  const { profile, hash } = await choice.forNewAttempts();
  expect(profile).toEqual({ ...own, schema: 2 });
  expect(hash).toBe(await profileHash(own));
  await choice.keep(profile);
  expect(JSON.parse(map.get(key) ?? '')).toMatchObject({ profile: { schema: 2 } });
});
