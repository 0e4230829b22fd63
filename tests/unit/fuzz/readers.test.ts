import '@abraham/reflection'; // before the library for certificates, which refuses to load without it
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as certificateLint from '../../../mocks/ca/lint.ts';
import { readBasic, readSession } from '../../../mocks/handlers/wire/credentials.ts';
import { readTrainingHeaders } from '../../../mocks/handlers/wire/training-headers.ts';
import { examineCertificate } from '../../../mocks/signing/examine-certificate.ts';
import { makeAuthority } from '../../../mocks/signing/make-authority.ts';
import { randomBytes } from '../../../mocks/signing/random.ts';
import { readOcspRequest } from '../../../mocks/signing/read-ocsp-request.ts';
import { readRequest } from '../../../mocks/signing/read-request.ts';
import { read, readProblem } from '../../../src/contract/read.ts';
import { readCertsOnly } from '../../../src/gateway/certs-only.ts';
import { fromBase64, toBase64 } from '../../../src/pki/base64.ts';
import { readDer } from '../../../src/pki/der.ts';
import { isoText, readInstant } from '../../../src/time/instant.ts';
import type { Bytes } from '../../../src/pki/bytes.ts';
import { builtInProfile } from '../../../src/profile/built-in.ts';
import { readProfileFile } from '../../../src/profile/read-profile-file.ts';
import { describeFaults, readProfile } from '../../../src/profile/read-profile.ts';
import { openSite } from '../../support/bank/site.ts';
import { headerText, mutated, mutatedJson, oddText, runs, seed } from '../../support/fuzz/arbitraries.ts';
import { messagesOf } from '../../support/fuzz/messages.ts';

const { der, json } = await messagesOf(openSite());
const { issuing } = await makeAuthority({ organisation: 'Mihon Bank', host: 'ib.mihon-bank.example' }, randomBytes);
const timeout = 60_000;
const values = mutatedJson(json);
const bytes = mutated(der);
const text = fc.oneof(bytes.map(toBase64), oddText, headerText);

/** All exports of a folder's files, so that a reader or a schema that is added is tried as well. */
const exportsOf = (files: Record<string, unknown>) =>
  Object.values(files).flatMap((file) => Object.entries(file as Record<string, unknown>));
const border = exportsOf({
  ...import.meta.glob('../../../src/contract/*.ts', { eager: true }),
  ...import.meta.glob('../../../src/profile/*.ts', { eager: true }),
});
const schemas = border.filter(([, each]) => typeof each === 'object' && each !== null && '~standard' in each);
const readers = border.filter(([name, each]) => typeof each === 'function' && /^read./.test(name));

test('the border has readers and schemas', () => {
  expect(readers.map(([name]) => name).toSorted()).toEqual([
    'readProblem',
    'readProfile',
    'readProfileFile',
    'readProfileText',
  ]);
  expect(schemas.length).toBeGreaterThan(12);
});

test.each(schemas)(`%s gives a value or says what is wrong (seed ${seed})`, { timeout }, (_, schema) => {
  const property = fc.property(values, (value) => {
    const outcome = read(schema as Parameters<typeof read>[0], value, 'malformed');
    if (!outcome.ok)
      expect(outcome.problem).toMatchObject({ type: 'malformed', detail: expect.stringMatching(/.: ./) });
  });
  fc.assert(property, runs(100));
});

test(`a refusal of any shape is a problem (seed ${seed})`, { timeout }, () => {
  const property = fc.property(values, fc.nat(999), (value, status) => {
    expect(readProblem(value, status).type).toMatch(/^[a-zA-Z]+$/);
  });
  fc.assert(property, runs(200));
});

test(`a file of any content is a profile or has faults that can be described (seed ${seed})`, { timeout }, () => {
  const profiles = json.flatMap((value) => Object.entries(value as object).filter(([name]) => name === 'profile'));
  const property = fc.property(mutatedJson(profiles.map(([, profile]) => profile as unknown)), (value) => {
    const reading = readProfile(value);
    if (!reading.ok) expect(describeFaults(reading.faults)).toMatch(/^\S.*: ./);
    else expect(readProfile(JSON.parse(JSON.stringify(reading.profile)))).toEqual(reading);
  });
  fc.assert(property, runs(200));
});

test(`a file of any bytes is a profile or has a fault that is named (seed ${seed})`, { timeout }, () => {
  const sound = new TextEncoder().encode(JSON.stringify(builtInProfile));
  expect(readProfileFile(sound)).toMatchObject({ ok: true });
  const property = fc.property(mutated([sound]), (file) => {
    const reading = readProfileFile(file);
    expect(reading.ok ? reading.profile.id : reading.fault.kind).toMatch(/./);
  });
  fc.assert(property, runs(200));
});

const ofBytes: Readonly<Record<string, (der: Bytes) => unknown>> = {
  readDer,
  faultsOfCertificate: certificateLint.faultsOfCertificate,
  readRequest,
  readOcspRequest: (question) => readOcspRequest(question, issuing),
  examineCertificate: (certificate) =>
    examineCertificate({ certificate, data: certificate, signature: certificate }, issuing),
};

test.each(Object.entries(ofBytes))(
  `%s reads any bytes without an exception (seed ${seed})`,
  { timeout },
  async (_, reader) => {
    const property = fc.asyncProperty(bytes, async (given) => void (await reader(given)));
    await expect(fc.assert(property, runs(200))).resolves.toBeUndefined();
  },
);

test(`texts of any kind are read or are none (seed ${seed})`, { timeout }, () => {
  const property = fc.property(text, (given) => {
    const decoded = fromBase64(given);
    if (decoded !== undefined) expect(toBase64(decoded)).toHaveLength(given.replaceAll(/\s/g, '').length);
    const moment = readInstant(given);
    if (moment !== undefined) expect(isoText(moment)).toMatch(/Z$/);
    expect(readCertsOnly(given)).toMatchObject({ ok: expect.any(Boolean) });
  });
  fc.assert(property, runs(300));
});

test(`headers of any kind are read or refused (seed ${seed})`, { timeout }, () => {
  const names = ['Authorization', 'Training-Attempt', 'Training-Date', 'Idempotency-Key'];
  const property = fc.property(fc.constantFrom(...names), headerText, headerText, (name, value, inPath) => {
    const request = new Request('http://site.test/', { headers: { [name]: value } });
    expect(readTrainingHeaders(request)).toMatchObject({ ok: expect.any(Boolean) });
    expect(readTrainingHeaders(request, inPath)).toMatchObject({ ok: expect.any(Boolean) });
    expect(readBasic(request)).toMatchObject({ ok: expect.any(Boolean) });
    expect(readSession(request)).not.toMatch(/\s/);
  });
  fc.assert(property, runs(300));
});
