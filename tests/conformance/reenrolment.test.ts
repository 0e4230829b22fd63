// curl as an EST client (RFC 7030): it enrols with ID and password, and enrols again with the certificate that it got.
import { openSite, type TestSite } from '../support/bank/site.ts'; // first, for the library that the handlers need
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { X509Certificate, X509Certificates } from '@peculiar/x509';
import { afterAll, expect, test } from 'vitest';
import { bytesOf, type Bytes } from '../../src/pki/bytes.ts';
import { customerSubject } from '../../src/pki/organisation.ts';
import { validityFrom } from '../../src/pki/validity.ts';
import { builtInProfile } from '../../src/profile/built-in.ts';
import { days, isoText, type Instant } from '../../src/time/instant.ts';
import { openTlsBridge, type TlsBridge } from '../support/bank/tls-bridge.ts';
import { account, start } from '../support/fixtures.ts';
import { bytes } from './issued.ts';
import { certtoolVerify, certutilVerify, opensslVerify, pem, type Chain } from './judges.ts';

const run = promisify(execFile);
const { loginId, password } = account('test999');
const { organisation, rules } = builtInProfile;
const near = validityFrom(start, rules.validityYears).notAfter - days(rules.renewalNoticeDays);
const whole = customerSubject(organisation, loginId)
  .map(({ type, value }) => `/${type}=${value}`)
  .join('');

const folder = mkdtempSync(join(tmpdir(), 'est-client-'));
const bridges: TlsBridge[] = [];
afterAll(async () => {
  await Promise.all(bridges.map((bridge) => bridge.close()));
  rmSync(folder, { recursive: true });
});

async function openBridge() {
  const site = openSite();
  const bridge = await openTlsBridge(site.answer, site.base);
  bridges.push(bridge);
  writeFileSync(file('server.pem'), bridge.certificate);
  return { site, bridge };
}

const file = (name: string): string => join(folder, name);

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** A request by `openssl req` with a new key, whose files have this name. */
async function makeRequest(name: string, subject: string, ...kind: readonly string[]): Promise<void> {
  const key = ['-nodes', '-keyout', file(`${name}.key`)];
  const algorithm = kind.length > 0 ? kind : ['-newkey', 'rsa:2048'];
  await run('openssl', [
    'req',
    '-new',
    '-sha256',
    ...algorithm,
    ...key,
    '-subj',
    subject,
    '-outform',
    'DER',
    '-out',
    file(`${name}.der`),
  ]);
  writeFileSync(
    file(`${name}.b64`),
    readFileSync(file(`${name}.der`))
      .toString('base64')
      .replaceAll(/.{64}/g, '$&\n'),
  );
}

async function curl(
  bridge: TlsBridge,
  operation: string,
  name: string,
  now: Instant,
  ...more: readonly string[]
): Promise<Answer> {
  const post = ['--data-binary', `@${file(`${name}.b64`)}`, '-H', 'Content-Type: application/pkcs10'];
  const about = ['-H', `Training-Date: ${isoText(now)}`, '--cacert', file('server.pem'), '-sS', '-w', '\n%{http_code}'];
  const { stdout } = await run('curl', [...about, ...post, ...more, bridge.address(`.well-known/est/${operation}`)]);
  const [, body = '', status = ''] = /^([^]*)\n(\d+)$/.exec(stdout) ?? [];
  return { status: Number(status), body };
}

/** Keeps the certificate of an answer beside its key, and returns it in DER. */
function keep({ status, body }: Answer, name: string): Bytes {
  if (status !== 200) throw new Error(`${status}: ${body}`);
  const der = bytesOf(new X509Certificates(body)[0]?.rawData ?? new Uint8Array());
  writeFileSync(file(`${name}.pem`), pem(der));
  return der;
}

const byPassword = ['-u', `${loginId}:${password}`];
const byCertificate = (name: string) => ['--cert', file(`${name}.pem`), '--key', file(`${name}.key`)];

async function chainOf(site: TestSite, certificate: Uint8Array, at: Instant): Promise<Chain> {
  const [root, issuing] = await Promise.all(['root', 'issuing'].map((ca) => bytes(site.ask('GET', `ca/${ca}.cer`))));
  return { root: root ?? new Uint8Array(), issuing: issuing ?? new Uint8Array(), certificate, at };
}

function expectAccepted(chain: Chain) {
  for (const judge of [opensslVerify, certtoolVerify, certutilVerify]) {
    expect([judge.name, judge(chain)]).toEqual([judge.name, expect.objectContaining({ accepted: true })]);
  }
}

test.each([
  ['RSA', []],
  ['P-256', ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1']],
])(
  'curl enrols by password and enrols again by its certificate, and three judges accept both: %s',
  async (kind, key) => {
    const { site, bridge } = await openBridge();
    const [first, next] = [`first ${kind}`, `next ${kind}`];
    await makeRequest(first, '/CN=test999', ...key);
    const old = keep(await curl(bridge, 'simpleenroll', first, start, ...byPassword), first);
    expectAccepted(await chainOf(site, old, start));
    await makeRequest(next, whole, ...key);
    const renewed = keep(await curl(bridge, 'simplereenroll', next, near, ...byCertificate(first)), next);
    expectAccepted(await chainOf(site, renewed, near));
    expect(new X509Certificate(renewed).subject).toBe(new X509Certificate(old).subject);
    // The new one is as good as the old one for the next time.
    const later = new X509Certificate(renewed).notAfter.getTime() - days(1);
    await makeRequest('third', whole, ...key);
    expect((await curl(bridge, 'simplereenroll', 'third', later, ...byCertificate(next))).status).toBe(200);
    expect(await curl(bridge, 'simplereenroll', 'third', later, ...byCertificate(first))).toMatchObject({
      status: 403,
      body: expect.stringContaining('certificateExpired'),
    });
  },
);

test('curl gets nothing again without a certificate, with another’s, too early, for a short name or for the old key', async () => {
  const { bridge } = await openBridge();
  await makeRequest('old', whole);
  keep(await curl(bridge, 'simpleenroll', 'old', start, ...byPassword), 'old');
  await makeRequest('short', '/CN=test999');
  await run('openssl', [
    'req',
    '-x509',
    '-new',
    '-key',
    file('short.key'),
    '-subj',
    whole,
    '-days',
    '2',
    '-out',
    file('short.pem'),
  ]);
  const again = async (name: string, now: Instant, ...more: readonly string[]) => {
    const { status, body } = await curl(bridge, 'simplereenroll', name, now, ...more);
    return [status, (JSON.parse(body) as { type: string }).type];
  };
  const header = [
    '-H',
    `Client-Cert: :${readFileSync(file('old.pem'), 'utf8').replaceAll(/-----[^-]+-----|\n/g, '')}:`,
  ];
  expect(await again('short', near)).toEqual([401, 'credentialsMissing']);
  expect(await again('short', near, ...header)).toEqual([401, 'credentialsMissing']);
  expect(await again('short', near, ...byPassword)).toEqual([401, 'credentialsMissing']);
  expect(await again('old', near, ...byCertificate('short'))).toEqual([403, 'certificateUnknown']);
  expect(await again('old', near - 1_000, ...byCertificate('old'))).toEqual([403, 'renewalTooEarly']);
  expect(await again('short', near, ...byCertificate('old'))).toEqual([403, 'otherSubject']);
  expect(await again('old', near, ...byCertificate('old'))).toEqual([409, 'keyReused']);
});

test('curl cannot show the old certificate without its key', async () => {
  const { bridge } = await openBridge();
  await makeRequest('holder', whole);
  await makeRequest('thief', whole);
  keep(await curl(bridge, 'simpleenroll', 'holder', start, ...byPassword), 'holder');
  const stolen = ['--cert', file('holder.pem'), '--key', file('thief.key')];
  await expect(curl(bridge, 'simplereenroll', 'thief', near, ...stolen)).rejects.toThrow(/curl/);
});
