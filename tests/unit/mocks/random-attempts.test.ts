import { openSite } from '../../support/bank/site.ts'; // first, for the library that the handlers need
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastRequests, sequences, settings } from '../../support/bank/model/drawn-steps.ts';
import { ModelRun } from '../../support/bank/model/model-run.ts';
import { elsewhere, keyPair, Names } from '../../support/bank/model/names.ts';
import { StoredState } from '../../support/bank/model/stored-state.ts';
import { received } from '../../support/bank/renewing.ts';
import { account, requestWith } from '../../support/fixtures.ts';

/** Each sequence has more than 300 requests. */
const count = Number(process.env['MODEL_SEQUENCES'] ?? 6);

/** The answers and crashes of which each run has enough: a sequence without them would try nothing. */
const wanted = [
  ...['granted', 'credentialsRefused', 'temporarilyLocked', 'locked'].map((word) => `authenticate: ${word}`),
  ...['granted', 'credentialsRefused', 'certificateRequired'].map((word) => `logIn: ${word}`),
  ...['granted', 'challengeUnknown', 'certificateExpired'].map((word) => `present: ${word}`),
  ...['granted', 'sessionUnknown'].map((word) => `confirmPassword: ${word}`),
  ...['granted', 'credentialsRefused', 'locked', 'anotherCertificateValid'].map((word) => `enrol: ${word}`),
  ...['granted', 'sessionUnknown', 'renewalTooEarly'].map((word) => `renew: ${word}`),
  ...['granted', 'credentialsRefused'].map((word) => `confirmAccount: ${word}`),
  ...['granted', 'sessionUnknown'].flatMap((word) => [`checkEntries: ${word}`, `register: ${word}`]),
  'crash before anything was written',
  'crash after it was written',
];

test('whatever is asked of the bank, in whatever order and however often it crashes, it answers and keeps what the model does', async () => {
  const site = openSite();
  const databaseName = `${new URL(site.base).pathname}bank`;
  const key = 9_999;
  const credentials = `test999:${account('test999').password}`;
  const der = await received(await site.enrol(await requestWith(await keyPair(key), 'test999'), credentials));
  const stored = new StoredState(databaseName);
  const seen: string[] = [];
  let attempts = 0;
  const property = fc.asyncProperty(settings, sequences, async ({ profile, startsAt }, steps) => {
    const attempt = `m${(attempts += 1)}`;
    const state = { profile, now: startsAt, accounts: [], certificates: [] };
    const path = `api/trainer/attempts/${attempt}`;
    const opened = await site.ask('PUT', path, { 'If-None-Match': '*' }, JSON.stringify(state));
    expect(opened.status).toBe(201);
    const names = new Names();
    names.certificates.set(elsewhere, { der, key });
    const run = new ModelRun({ attempt, profile, startsAt, databaseName, stored, names });
    for (const step of steps) if (run.asked < leastRequests) await run.take(step);
    await run.close();
    expect(run.asked).toBeGreaterThanOrEqual(leastRequests);
    seen.push(...run.seen);
  });
  // To shorten a sequence would take minutes, and the report has the last requests.
  const { failed, errorInstance } = await fc.check(property, { numRuns: count, endOnFailure: true });
  await stored.close();
  if (errorInstance instanceof Error) throw errorInstance;
  expect(failed).toBe(false);
  expect(seen).toEqual(expect.arrayContaining(wanted));
  expect(seen.filter((each) => each.endsWith('idempotencyKeyTaken'))).not.toEqual([]);
});
