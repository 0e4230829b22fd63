import { OCSPRequest, OCSPResponse, BasicOCSPResponse, Request as Question } from '@peculiar/asn1-ocsp';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { Extension } from '@peculiar/asn1-x509';
import { expect, test } from 'vitest';
import { readDer } from '../../../../src/pki/der.ts';
import { joinBytes, bytesOf, type Bytes } from '../../../../src/pki/bytes.ts';
import { questionAbout } from '../../../support/fuzz/messages.ts';
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
])('a question about %s is answered', async (_, question, count) => {
  expect(statusesIn(await answerTo(question))).toHaveLength(count);
});

test('of another CA’s certificates nothing is known', async () => {
  const question = changed(({ tbsRequest: { requestList } }) => {
    for (const { reqCert } of requestList) reqCert.issuerKeyHash = new OctetString(new Uint8Array(20));
  });
  expect(statusesIn(await answerTo(question))).toEqual(['unknown']);
});
