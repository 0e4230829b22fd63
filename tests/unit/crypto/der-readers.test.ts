import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examineCertificate } from '../../../mocks/signing/examine-certificate.ts';
import { certsOnly } from '../../../mocks/signing/certs-only.ts';
import { makeAuthority } from '../../../mocks/signing/make-authority.ts';
import { randomBytes } from '../../../mocks/signing/random.ts';
import { readOcspRequest } from '../../../mocks/signing/read-ocsp-request.ts';
import { readRequest } from '../../../mocks/signing/read-request.ts';
import { readDetails, readFields } from '../../../src/crypto/read-certificate.ts';
import { readCertsOnly } from '../../../src/gateway/certs-only.ts';
import { toBase64 } from '../../../src/pki/base64.ts';
import { joinBytes, type Bytes } from '../../../src/pki/bytes.ts';
import { certIdOf, sequence } from '../../support/bank/ocsp-requests.ts';
import { keyA, requestWith } from '../../support/fixtures.ts';

const { root, issuing } = await makeAuthority(
  { organisation: 'Mihon Bank', host: 'ib.mihon-bank.example' },
  randomBytes,
);
const request = await requestWith(keyA, 'test999');
const isGranted = (reading: Promise<unknown>) =>
  reading.then(
    () => true,
    () => false,
  );
const nothing = new Uint8Array();

/** A reader of what comes from outside: something sound, and whether it takes these bytes. */
interface Reader {
  readonly sound: Bytes;
  takes(bytes: Bytes): Promise<boolean>;
}

const readers: Readonly<Record<string, readonly Reader[]>> = {
  'mocks/signing/read-request.ts': [
    { sound: request, takes: async (bytes) => (await readRequest(bytes)).kind === 'read' },
  ],
  'mocks/signing/examine-certificate.ts': [
    {
      sound: issuing.certificate,
      takes: async (certificate) =>
        (await examineCertificate({ certificate, data: nothing, signature: nothing }, root)) !== undefined,
    },
  ],
  'mocks/signing/read-ocsp-request.ts': [
    {
      sound: sequence(sequence(sequence(sequence(await certIdOf(issuing.certificate))))),
      takes: async (bytes) => (await readOcspRequest(bytes, issuing)) !== undefined,
    },
  ],
  'src/crypto/read-certificate.ts': [
    { sound: issuing.certificate, takes: (bytes) => isGranted(readFields(bytes)) },
    { sound: issuing.certificate, takes: (bytes) => isGranted(readDetails(bytes, [])) },
    { sound: issuing.certificate, takes: (bytes) => isGranted(readDetails(root.certificate, [bytes])) },
  ],
  'src/gateway/certs-only.ts': [
    { sound: certsOnly([issuing.certificate]), takes: async (bytes) => readCertsOnly(toBase64(bytes)).ok },
  ],
};

/** Files that read only what this project has written or read before. */
const ofOwnBytes = [
  'mocks/ca/lint.ts',
  'mocks/signing/public-key.ts',
  'mocks/signing/sign-crl.ts',
  'src/crypto/open-pc-keys.ts',
  'src/crypto/public-key-rows.ts',
  'src/pki/der.ts',
];

test('each file that reads ASN.1 is tried here, or reads nothing from outside', () => {
  const reading = /\bread(Der|Signed)\(|new (X509\w+|Pkcs10\w+)\((?!\{)|Asn(Convert|Parser)\.(parse|fromBER)/;
  const files = ['src', 'mocks'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name).replaceAll('\\', '/')),
  );
  const found = files.filter((file) => file.endsWith('.ts') && reading.test(readFileSync(file, 'utf8')));
  const wanted = [...Object.keys(readers), ...ofOwnBytes].toSorted();
  expect(found.filter((file) => !file.startsWith('src/cli/')).toSorted()).toEqual(wanted);
});

/** The same element with its length written longer than it need be, or not at all; neither is DER (X.690, 10.1). */
const longer = ([tag = 0, , ...rest]: Bytes, length: readonly number[]) =>
  Uint8Array.of(tag, 0x83, 0, ...length, ...rest.slice(length.length));

const spoilt: Readonly<Record<string, (sound: Bytes) => Bytes>> = {
  'one byte more': (sound) => joinBytes([sound, Uint8Array.of(0)]),
  'another one behind it': (sound) => joinBytes([sound, sound]),
  'a byte in front': (sound) => joinBytes([Uint8Array.of(0), sound]),
  'one byte less': (sound) => sound.subarray(0, -1),
  'nothing in it': () => nothing,
  'a length that is not the shortest': (sound) => {
    const count = (sound[1] ?? 0) & 0x7f;
    const isShort = (sound[1] ?? 0) < 0x80;
    const length = isShort ? [0, count] : [...sound.subarray(2, 2 + count)];
    return isShort ? Uint8Array.of(sound[0] ?? 0, 0x81, ...sound.subarray(1)) : longer(sound, length);
  },
  'an indefinite length': (sound) => {
    const count = (sound[1] ?? 0) < 0x80 ? 0 : (sound[1] ?? 0) & 0x7f;
    return joinBytes([Uint8Array.of(sound[0] ?? 0, 0x80), sound.subarray(2 + count), Uint8Array.of(0, 0)]);
  },
};

for (const [file, each] of Object.entries(readers)) {
  test(`${file} takes what is sound`, async () => {
    for (const { sound, takes } of each) expect(await takes(sound)).toBe(true);
  });
  for (const [how, spoil] of Object.entries(spoilt)) {
    test(`${file} refuses the same with ${how}`, async () => {
      for (const { sound, takes } of each) expect(await takes(spoil(sound))).toBe(false);
    });
  }
}
