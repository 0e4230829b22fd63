import { OCSPRequest, OCSPResponse, BasicOCSPResponse, Request as Question } from '@peculiar/asn1-ocsp';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { Extension } from '@peculiar/asn1-x509';
import { expect, test } from 'vitest';
import { contextTag, derOf, derTag, readDer } from '../../../../src/pki/der.ts';
import { fromHex } from '../../../../src/pki/hex.ts';
import { joinBytes, bytesOf, type Bytes } from '../../../../src/pki/bytes.ts';
import {
  certIdOf,
  extensionOf,
  nonceOf,
  ocspHashes,
  ocspRequestOf,
  questionAbout,
  sequence,
  tagged,
} from '../../../support/bank/ocsp-requests.ts';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import { start } from '../../../support/fixtures.ts';
import { openSite } from '../../../support/bank/site.ts';
import { keptBy } from '../../../support/bank/stored-records.ts';

const site = openSite();
const issuing = bytesOf(await (await site.ask('GET', 'ca/issuing.cer')).arrayBuffer());
const sound = await questionAbout(issuing);
const malformedRequest = Uint8Array.of(0x30, 3, 0x0a, 1, 1);

async function answerTo(question: Bytes): Promise<Bytes> {
  const response = await site.ask('POST', 'ca/ocsp', { 'Content-Type': 'application/ocsp-request' }, question);
  expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'application/ocsp-response']);
  return bytesOf(await response.arrayBuffer());
}

/** The status of each certificate in a signed answer. */
function statusesIn(answer: Bytes): readonly string[] {
  const { response = new OctetString() } = AsnConvert.parse(answer, OCSPResponse).responseBytes ?? {};
  const { responses } = AsnConvert.parse(response.buffer, BasicOCSPResponse).tbsResponseData;
  return responses.map(({ certStatus }) => Object.keys(certStatus).find((name) => name in certStatus) ?? '');
}

function changed(change: (request: OCSPRequest) => void): Bytes {
  const request = AsnConvert.parse(sound, OCSPRequest);
  change(request);
  return bytesOf(AsnConvert.serialize(request));
}

const many = (count: number) =>
  changed(({ tbsRequest }) => {
    const [first = new Question()] = tbsRequest.requestList;
    tbsRequest.requestList = Array.from({ length: count }, () => first);
  });
const withExtension = (critical: boolean) =>
  changed(({ tbsRequest }) => {
    const extnValue = new OctetString(Uint8Array.of(5, 0));
    tbsRequest.requestExtensions = [new Extension({ extnID: '2.999.1', critical, extnValue })];
  });
const content = readDer(sound)?.content ?? new Uint8Array();

const certId = await certIdOf(issuing);
const one = sequence(certId);
const single = (...extensions: readonly Bytes[]) => sequence(certId, tagged(0, sequence(...extensions)));
const nonceBytes = Uint8Array.from({ length: 32 }, (_, index) => index);
const serviceLocator = extensionOf({ identifier: '06092b0601050507300107', value: fromHex('30023000') });
const signature = (...parts: readonly Bytes[]) => [tagged(0, sequence(...parts))];
const algorithm = sequence(fromHex('06092a864886f70d01010b0500'));
const bits = fromHex('03020000');

test.each<[string, Bytes]>([
  ['nothing', new Uint8Array()],
  ['half a question', sound.subarray(0, 60)],
  ['a question and one byte', joinBytes([sound, Uint8Array.of(0)])],
  ['BER with an indefinite length', joinBytes([Uint8Array.of(0x30, 0x80), content, Uint8Array.of(0, 0)])],
  ['a question about nothing', many(0)],
  ['a question about 101 certificates', many(101)],
  ['another version', changed(({ tbsRequest }) => Object.assign(tbsRequest, { version: 1 }))],
  ['an empty nonce', await questionAbout(issuing, new Uint8Array())],
  ['a nonce of 129 bytes', await questionAbout(issuing, new Uint8Array(129))],
  ['a critical extension that nobody knows', withExtension(true)],
  ['100,000 bytes of zero', new Uint8Array(100_000)],
  [
    'an extension of one certificate that is critical',
    ocspRequestOf([one, single(extensionOf({ critical: '0101ff' }))]),
  ],
  ['a critical nonce at a certificate', ocspRequestOf([single(nonceOf(nonceBytes, { critical: '0101ff' }))])],
  ['extensions of a certificate without their tag', ocspRequestOf([sequence(certId, sequence(extensionOf()))])],
  ['no extension where a list of them is said to be', ocspRequestOf([single()])],
  ['an extension that is none', ocspRequestOf([single(sequence(fromHex('0500')))])],
  ['a certificate and something else', ocspRequestOf([one, fromHex('0500')])],
  ['a serial number without a digit', ocspRequestOf([sequence(await certIdOf(issuing, { serialNumber: '' }))])],
  [
    'a nonce that is no OCTET STRING',
    ocspRequestOf([one], { extensions: [nonceOf(nonceBytes, { value: nonceBytes })] }),
  ],
  ['a version that is named and unknown', ocspRequestOf([one], { before: [tagged(0, fromHex('020101'))] })],
  ['a requestor that has no name', ocspRequestOf([one], { before: [tagged(1)] })],
  ['a signature that is none', ocspRequestOf([one], { signature: signature(bits) })],
  ['something behind the signature', ocspRequestOf([one], { signature: [...signature(algorithm, bits), bits] })],
])('%s is answered as malformed, and nothing is signed', async (_, question) => {
  const before = await keptBy(site);
  expect(await answerTo(question)).toEqual(malformedRequest);
  expect(await keptBy(site)).toEqual(before);
});

test.each<[string, Bytes, number]>([
  ['one certificate', sound, 1],
  ['100 certificates', many(100), 100],
  ['a certificate, with a nonce of one byte', await questionAbout(issuing, new Uint8Array(1)), 1],
  ['a certificate, with a nonce of 128 bytes', await questionAbout(issuing, new Uint8Array(128)), 1],
  ['a certificate, with an extension that nobody needs to know', withExtension(false), 1],
  ['a certificate, with an extension of its own', ocspRequestOf([single(extensionOf())]), 1],
  ['a certificate, with a service locator (RFC 6960, 4.4.6)', ocspRequestOf([single(serviceLocator)]), 1],
  [
    'two certificates, each with extensions',
    ocspRequestOf([single(extensionOf(), serviceLocator), single(extensionOf())]),
    2,
  ],
  ['certificates with and without extensions', ocspRequestOf([one, single(extensionOf()), one]), 3],
  ['a certificate, with "not critical" spelled out', ocspRequestOf([single(extensionOf({ critical: '010100' }))]), 1],
  ['a certificate, with version 1 spelled out', ocspRequestOf([one], { before: [tagged(0, fromHex('020100'))] }), 1],
  ['a certificate, by a requestor with a name', ocspRequestOf([one], { before: [tagged(1, fromHex('820161'))] }), 1],
  [
    'a certificate, by a requestor with a directory name',
    ocspRequestOf([one], { before: [tagged(1, tagged(4, sequence()))] }),
    1,
  ],
  ['a certificate, signed', ocspRequestOf([one], { signature: signature(algorithm, bits) }), 1],
  [
    'a certificate, signed, with certificates',
    ocspRequestOf([one], { signature: signature(algorithm, bits, tagged(0, sequence(issuing))) }),
    1,
  ],
])('a question about %s is answered', async (_, question, count) => {
  expect(statusesIn(await answerTo(question))).toHaveLength(count);
});

/** The CertIDs of an answer, and the extensions of the whole, as they are encoded. */
function partsOfAnswer(answer: Bytes) {
  const { response = new OctetString() } = AsnConvert.parse(answer, OCSPResponse).responseBytes ?? {};
  const data = readDer(bytesOf(response.buffer))?.parts[0];
  const responses = data?.parts.find(({ tag }) => tag === derTag.sequence)?.parts ?? [];
  const extensions = data?.parts.find(({ tag }) => tag === contextTag(1))?.parts[0]?.parts ?? [];
  return {
    certIds: responses.map(({ parts: [id] }) => id && derOf(id)),
    extensions: extensions.map((each) => derOf(each)),
  };
}

test.each(ocspHashes.flatMap((hash) => ['0500', ''].map((parameters) => [hash, parameters] as const)))(
  'a certificate of this CA is found by %s (parameters: "%s"), and its CertID comes back octet by octet',
  async (hash, parameters) => {
    const other = openSite();
    const ca = bytesOf(await (await other.ask('GET', 'ca/issuing.cer')).arrayBuffer());
    const serials = ['0a', '00ff', '7f'.repeat(20)];
    const certificates = ['0a', 'ff', '7f'.repeat(20)].map((serialNumber) => ({
      serialNumber,
      loginId: 'test999',
      status: 'good',
    }));
    const state = { profile: builtInProfile, now: start, accounts: [], certificates };
    await other.ask('PUT', 'api/trainer/attempts/a1', { 'If-None-Match': '*' }, JSON.stringify(state));
    const ids = await Promise.all(serials.map((serialNumber) => certIdOf(ca, { hash, parameters, serialNumber })));
    const question = ocspRequestOf(ids.map((id) => sequence(id)));
    const response = await other.ask('POST', 'ca/ocsp', { 'Training-Attempt': 'a1' }, question);
    const answer = bytesOf(await response.arrayBuffer());
    expect(statusesIn(answer)).toEqual(['good', 'good', 'good']);
    expect(partsOfAnswer(answer).certIds).toEqual(ids);
  },
);

test('a negative serial number is that of no certificate, even if its octets are those of one', async () => {
  const other = openSite();
  const ca = bytesOf(await (await other.ask('GET', 'ca/issuing.cer')).arrayBuffer());
  const certificates = [{ serialNumber: 'ff', loginId: 'test999', status: 'good' }];
  const state = { profile: builtInProfile, now: start, accounts: [], certificates };
  await other.ask('PUT', 'api/trainer/attempts/a1', { 'If-None-Match': '*' }, JSON.stringify(state));
  const question = ocspRequestOf([sequence(await certIdOf(ca, { serialNumber: 'ff' }))]);
  const response = await other.ask('POST', 'ca/ocsp', { 'Training-Attempt': 'a1' }, question);
  expect(statusesIn(bytesOf(await response.arrayBuffer()))).toEqual(['unknown']);
});

test.each(['', '0101ff'] as const)('a nonce comes back octet by octet (critical: "%s")', async (critical) => {
  for (const length of [1, 16, 32, 33, 128]) {
    const nonce = nonceOf(new Uint8Array(length).fill(length), { critical });
    const answer = await answerTo(ocspRequestOf([one, single(extensionOf())], { extensions: [extensionOf(), nonce] }));
    expect(partsOfAnswer(answer).extensions).toEqual([nonce]);
  }
});

test('of two nonces the first comes back', async () => {
  const nonces = [nonceOf(nonceBytes), nonceOf(new Uint8Array(8))];
  expect(partsOfAnswer(await answerTo(ocspRequestOf([one], { extensions: nonces }))).extensions).toEqual([nonces[0]]);
});

test('of another CA’s certificates nothing is known', async () => {
  const question = changed(({ tbsRequest: { requestList } }) => {
    for (const { reqCert } of requestList) reqCert.issuerKeyHash = new OctetString(new Uint8Array(20));
  });
  expect(statusesIn(await answerTo(question))).toEqual(['unknown']);
});
