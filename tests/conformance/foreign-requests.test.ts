import { expect, test } from 'vitest';
import { openSite } from '../support/bank/site.ts';
import { enrol, issuedFor } from './issued.ts';
import { opensslVerify, runWith } from './judges.ts';
import { withoutArmour } from './openssl-client.ts';

const rsa = ['-newkey', 'rsa:2048'];
const p256 = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
const files = {
  'bmp.cnf': '[req]\ndistinguished_name=name\nstring_mask=MASK:0x0800\n[name]\n',
  'template.cfg': 'cn = "test999"\nchallenge_password = 123\n',
};

/** The PEM in what a program prints. */
const armoured = (command: readonly string[]): string => {
  const { output } = runWith(files, command);
  return /-----BEGIN[^]*-----END [A-Z ]+-----/.exec(output)?.[0] ?? output;
};
const openssl = (...options: readonly string[]): string =>
  armoured(['openssl', 'req', '-new', '-sha256', '-nodes', '-keyout', '/dev/null', '-subj', '/CN=test999', ...options]);

const byCerttool = (): string => {
  const script = `cd "$0"; certtool --generate-privkey --key-type ecdsa --curve secp256r1 --outfile key.pem 2>/dev/null
    certtool --generate-request --load-privkey key.pem --template template.cfg --outfile request.pem 2>/dev/null; cat request.pem`;
  return armoured(['sh', '-c', script, '$']);
};

test.each([
  ['openssl, RSA without attributes', () => openssl(...rsa)],
  ['openssl, a name in 16-bit letters', () => openssl(...rsa, '-config', '$bmp.cnf')],
  ['openssl, signed with SHA-384', () => openssl(...p256, '-sha384')],
  ['openssl, signed with SHA-512', () => openssl(...rsa, '-sha512')],
  ['openssl, signed with RSA-PSS', () => openssl(...rsa, '-sigopt', 'rsa_padding_mode:pss')],
  ['openssl, with the armour of Windows', () => openssl(...rsa, '-newhdr')],
  ['openssl, with a wish for a subjectAltName', () => openssl(...rsa, '-addext', 'subjectAltName=DNS:pc.example')],
  ['GnuTLS, P-256 with a challenge password and extensions', byCerttool],
])('a request of %s is granted without its armour, and refused with it', async (_, request) => {
  const site = openSite();
  const text = request();
  const refused = await enrol(site, text);
  expect([refused.status, await refused.json()]).toMatchObject([
    400,
    { type: 'notACertificationRequest', detail: expect.stringMatching(/armour lines/) },
  ]);
  expect(opensslVerify(await issuedFor(site, withoutArmour(text)))).toMatchObject({ accepted: true });
});

test.each([
  ['signed with MD5', () => openssl(...rsa, '-md5'), 400, 'possessionNotProven'],
  ['with an Ed25519 key', () => openssl('-newkey', 'ed25519'), 400, 'keyRefused'],
  [
    'with a key for RSA-PSS alone',
    () => openssl('-newkey', 'rsa-pss', '-pkeyopt', 'rsa_keygen_bits:2048'),
    400,
    'keyRefused',
  ],
  ['of two attributes in one part', () => openssl(...rsa, '-subj', '/C=JP+CN=test999'), 403, 'otherSubject'],
  ['from the common name upwards', () => openssl(...rsa, '-subj', '/CN=test999/C=JP'), 403, 'otherSubject'],
])('a request of openssl %s is refused for what it is', async (_, request, status, type) => {
  const answer = await enrol(openSite(), withoutArmour(request()));
  expect([answer.status, await answer.json()]).toMatchObject([status, { type }]);
});
