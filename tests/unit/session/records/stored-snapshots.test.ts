// The bank that is stored with an attempt is held against its hash as it was stored, and converted only then.
import { expect, test } from 'vitest';
import { profileHash } from '../../../../src/session/machine/profile-hash.ts';
import type { AttemptHeader, FoundAttempt } from '../../../../src/session/attempt/attempt.ts';
import { examineAttempt } from '../../../../src/session/rooms/examine-attempt.ts';
import { branchAttempt } from '../../../../src/session/rooms/branch-attempt.ts';
import { profileOf } from '../../../../src/session/attempt/attempt-profile.ts';
import { readAttempt } from '../../../../src/session/records/read-attempt.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import type { StoredProfile } from '../../../../src/profile/profile.ts';
import { solved } from '../../../support/attempts.ts';
import { bank, browser, fileOf, otherBank, solvedOnes, textOf } from '../../../support/session/attempt-files.ts';
import { fakeServices } from '../../../support/session/fake-services.ts';
import { headerWith } from '../../../support/session/headers.ts';
import { attemptsIn, releases } from '../../../support/stored-data.ts';

const { entries } = solved();

/** The bank as a release before schema 2 stored it. */
const former: StoredProfile = { ...bank.profile, schema: 1 };

const ofBank = async (snapshot: StoredProfile) => ({
  profile: { id: snapshot.id, hash: await profileHash(snapshot) },
  snapshot,
});

const headerOf = async (snapshot: StoredProfile) => headerWith({ id: 'a', ...(await ofBank(snapshot)) });

const found = (header: unknown): FoundAttempt => ({ id: 'a', header, entries, known: entries.length });
const examined = (header: unknown) => examineAttempt(found(header), expiredCertificate, otherBank);

test('a stored bank of schema 1 is no damage, and the attempt goes on with it as one of schema 2', async () => {
  const outcome = await examined(await headerOf(former));
  expect(outcome).toMatchObject({
    obstacle: null,
    exercise: { bankProfile: bank },
    attempt: { header: { snapshot: former } },
  });
});

test('with the bank in force that it came from, converted, the attempt has no other bank', async () => {
  expect(await profileOf(await headerOf(former), bank)).toEqual(bank);
});

test.each<[string, Partial<StoredProfile>]>([
  ['one changed letter', { name: 'みぼん銀行' }],
  ['one more blank, which no reader would notice', { name: `${bank.profile.name} ` }],
  ['another schema', { schema: 2 }],
  ['a rule that it did not have', { rules: { ...bank.profile.rules, sessionMinutes: 15 } }],
])('a stored bank with %s is damaged', async (_, change) => {
  const header = await headerOf(former);
  expect(await examined({ ...header, snapshot: { ...former, ...change } })).toMatchObject({ obstacle: 'damaged' });
});

test('a file with a bank of schema 1 is taken, and exported with the bank byte by byte as it came', async () => {
  const [attempt] = solvedOnes;
  if (!attempt) throw new Error('no attempt');
  const stored = { ...attempt, header: { ...attempt.header, ...(await ofBank(former)) } };
  const here = browser(otherBank);
  expect(await here.records.importFiles([fileOf(textOf(stored))])).toMatchObject({ taken: 1, faults: [] });
  const exported = await here.records.exported([attempt.header.id]);
  const { attempts } = JSON.parse(exported) as { attempts: readonly { header: AttemptHeader }[] };
  expect(JSON.stringify(attempts[0]?.header.snapshot)).toBe(JSON.stringify(former));
  expect(await browser(otherBank).records.importFiles([fileOf(exported)])).toMatchObject({ taken: 1, faults: [] });

  const changed = { ...stored, header: { ...stored.header, snapshot: { ...former, footer: `${former.footer} ` } } };
  expect(await browser(otherBank).records.importFiles([fileOf(textOf(changed))])).toMatchObject({
    taken: 0,
    faults: [{ kind: 'damaged', at: 'header.snapshot' }],
  });
});

test('an attempt that branches off one with a bank of schema 1 keeps the converted bank, with its own hash', async () => {
  const { services } = fakeServices();
  await services.attempts.add({ header: await headerOf(former), entries });
  const branched = await branchAttempt(services, 'a', entries.length);
  expect(branched).toEqual({ scenario: 'expired-certificate', mode: 'free' });
  const newest = await services.attempts.newestOpen({ scenario: 'expired-certificate', mode: 'free', learner: null });
  const { attempt } = newest ? readAttempt(newest) : {};
  expect(attempt?.header.snapshot).toEqual(bank.profile);
  expect(attempt?.header.profile.hash).toBe(bank.hash);
});

test.each(releases)(
  'the banks that %s stored with its attempts match their hashes as they lie in the file',
  async (release) => {
    for (const { header } of attemptsIn(release)) {
      const { id, snapshot, profile } = header as AttemptHeader;
      expect([id, await profileHash(snapshot)]).toEqual([id, profile.hash]);
    }
  },
);

test('release 0.1.0 stored its banks with schema 1', () => {
  const schemas = attemptsIn('0.1.0').map(({ header }) => (header as AttemptHeader).snapshot.schema);
  expect(new Set(schemas)).toEqual(new Set([1]));
});
