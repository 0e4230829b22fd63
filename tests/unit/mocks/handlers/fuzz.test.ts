import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemSchema, type ProblemType } from '../../../../src/contract/problem.ts';
import { read } from '../../../../src/contract/read.ts';
import { toBase64 } from '../../../../src/pki/base64.ts';
import { derTag, writeDer } from '../../../../src/pki/der.ts';
import { joinBytes, type Bytes } from '../../../../src/pki/bytes.ts';
import { account, keyA, profileWith } from '../../../support/fixtures.ts';
import { partsOf, signedRequest } from '../../../support/bank/resigned-requests.ts';
import { headerText, mutated, mutatedJson, oddText, runs, seed } from '../../../support/fuzz/arbitraries.ts';
import { messagesOf } from '../../../support/fuzz/messages.ts';
import { knownPaths } from '../../../support/bank/known-paths.ts';
import { basic, openSite } from '../../../support/bank/site.ts';
import { keptBy, type StoredRecords } from '../../../support/bank/stored-records.ts';

/** The traces a refusal may leave: none, or a count and an answer that is stored for a repeated request. */
const leaves: Readonly<Record<ProblemType, 'nothing' | 'count'>> = {
  malformed: 'nothing',
  notACertificationRequest: 'nothing',
  possessionNotProven: 'nothing',
  credentialsMissing: 'nothing',
  attemptUnknown: 'nothing',
  attemptExists: 'nothing',
  noSuchPath: 'nothing',
  idempotencyKeyTaken: 'nothing',
  notStored: 'nothing',
  unreachable: 'nothing',
  keyRefused: 'count',
  credentialsRefused: 'count',
  temporarilyLocked: 'count',
  locked: 'count',
  certificateRequired: 'count',
  sessionUnknown: 'count',
  otherSubject: 'count',
  keyReused: 'count',
  anotherCertificateValid: 'count',
  authorityExpired: 'count',
  renewalTooEarly: 'count',
  certificateExpired: 'count',
  certificateNotYetValid: 'count',
  certificateRevoked: 'count',
  certificateUnknown: 'count',
  signatureRefused: 'count',
  challengeUnknown: 'count',
};

const site = openSite({ defaultProfile: profileWith({ missesBeforeTemporaryLock: 99 }) });
const { der, requests, json, session } = await messagesOf(site);

/** One of the paths takes attempts away. */
async function openAttempts(): Promise<void> {
  for (const id of ['default', 'a1', 'a2'])
    await site.ask('PUT', `api/trainer/attempts/${id}`, { 'If-None-Match': '*' }, JSON.stringify(json[5]));
}

await openAttempts();
const info = writeDer(derTag.sequence, joinBytes(await partsOf(keyA)));
const right = basic(`test999:${account('test999').password}`);

type Body = { readonly sent: Bytes | string } | { readonly toSign: Bytes };

/** Every sound message as a body of its own, and what becomes of it when it is broken. */
const messages = [
  ...requests.map((bytes) => [toBase64(bytes), mutated([bytes]).map(toBase64)] as const),
  ...der.map((bytes) => [bytes, mutated([bytes, ...der])] as const),
  ...json.map((value) => [JSON.stringify(value), mutatedJson([value]).map((each) => JSON.stringify(each))] as const),
].map(([sound, broken]): readonly [Bytes | string, fc.Arbitrary<Body>] => [sound, broken.map((sent) => ({ sent }))]);

const anything: fc.Arbitrary<Body> = fc.oneof(
  ...messages.map(([, broken]) => broken),
  mutated(json.map((value) => new TextEncoder().encode(JSON.stringify(value)))).map((sent) => ({ sent })),
  oddText.map((sent) => ({ sent })),
  fc
    .tuple(fc.constantFrom(...json), fc.constantFrom('certificate', 'request', 'signature'), mutated(der))
    .map(([value, name, bytes]) => ({ sent: JSON.stringify({ ...(value as object), [name]: toBase64(bytes) }) })),
);

/** Mostly what a path understands while it is sound, found out by asking. */
async function bodiesFor(method: string, path: string): Promise<fc.Arbitrary<Body>> {
  const understood: fc.Arbitrary<Body>[] = path.includes('est') ? [mutated([info]).map((toSign) => ({ toSign }))] : [];
  for (const [sound, broken] of messages) {
    const sent = method === 'GET' ? undefined : sound;
    const { status } = await site.ask(method, path, { Authorization: right, 'If-None-Match': '*' }, sent);
    if (status !== 400) understood.push(broken);
  }
  return fc.oneof(anything, ...understood.slice(0, 4));
}

/** Mostly one of these, else whatever fits into a header. */
const mostly = (...texts: readonly (string | undefined)[]) =>
  fc.oneof({ weight: 15, arbitrary: fc.constantFrom(...texts) }, { weight: 1, arbitrary: headerText });
const headers = fc.record({
  Authorization: mostly(right, right, right, `Bearer ${session}`, basic('test999:wrong'), basic('test999'), undefined),
  'Training-Attempt': mostly(undefined, undefined, 'default', 'a1'),
  'Training-Date': mostly(undefined, undefined, '2010-10-02T09:31:05+09:00', '2049-12-31T23:59:59Z'),
  'Idempotency-Key': mostly(undefined, undefined, undefined, 'k1'),
  'If-None-Match': fc.constantFrom('*', '*', undefined),
});
const inPath = fc.oneof(
  fc.constantFrom('default', 'default', 'a1', 'a3', '%00', '%E3%81%82', '%', '..%2F', '__proto__'),
  mutated(der).map((bytes) => encodeURIComponent(toBase64(bytes)).slice(0, 3_000)),
);

const base64OfInfo = async (toSign: Bytes): Promise<string> => toBase64(await signedRequest(keyA, toSign));

let before: StoredRecords | undefined;

/** The answer, once it is known to be one that this wire may give and to have changed only what it may. */
async function judged(method: string, path: string, asked: Readonly<Record<string, string>>, sent?: Bytes | string) {
  before ??= await keptBy(site);
  const response = await site.ask(method, path, asked, sent);
  const text = await response.text();
  const after = await keptBy(site);
  const { certificates, standings, ...counts } = before;
  const owned = { certificates, standings };
  const was = before;
  before = after;
  expect(response.status, text).not.toBe(500);
  if (response.ok) return;
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  if (method === 'HEAD') {
    expect([text, after]).toEqual(['', was]);
    return;
  }
  const problem = read(problemSchema, JSON.parse(text), 'unreachable');
  expect(problem, text).toMatchObject({
    ok: true,
    value: { status: response.status, detail: expect.stringMatching(/\S/) },
  });
  expect(after).toMatchObject(owned);
  const type = problem.ok ? problem.value.type : 'unreachable';
  if (leaves[type] === 'nothing') expect([text, after]).toEqual([text, was]);
  expect(Object.keys(counts)).not.toHaveLength(0);
}

const defined = (all: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));

const timeout = 60_000;

test.each(knownPaths)(`%s %s takes no offence at anything (seed ${seed})`, { timeout }, async (method, path) => {
  await openAttempts();
  const body = await bodiesFor(method, path.replace(':id', 'a2'));
  before = undefined;
  const property = fc.asyncProperty(body, headers, inPath, async (content, asked, part) => {
    const sent = 'sent' in content ? content.sent : await base64OfInfo(content.toSign);
    await judged(method, path.replace(/:id|\*/, part), defined(asked), method === 'GET' ? undefined : sent);
  });
  await fc.assert(property, runs(60));
});

test(`no address and no method makes the mock fail (seed ${seed})`, { timeout }, async () => {
  const methods = fc.constantFrom('GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'BREW');
  const folder = fc.constantFrom('api/', 'ca/', '.well-known/est/', 'api/bank/', 'api/trainer/attempts/', 'ca/ocsp/');
  const property = fc.asyncProperty(methods, folder, fc.webPath(), fc.nat(), async (method, start, path, query) => {
    await judged(method, `${start}${path.slice(1)}?${query}`, {});
  });
  await fc.assert(property, runs(60));
});
