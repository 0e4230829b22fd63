import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isoText, type Instant } from '../../src/time/instant.ts';
import { toBase64 } from '../../src/pki/base64.ts';

/** The verdict of another project's program on our certificates, lists and answers. */
export interface JudgeVerdict {
  readonly accepted: boolean;
  readonly output: string;
}

/** A chain in DER, and the moment of the exercise at which it is judged. */
export interface Chain {
  readonly root: Uint8Array;
  readonly issuing: Uint8Array;
  readonly certificate: Uint8Array;
  readonly at: Instant;
  /** Lists of revoked certificates (DER) of both CAs. */
  readonly crls?: readonly Uint8Array[];
}

/** The purpose for which a certificate is judged, as each program calls it. */
const purposes = {
  client: { openssl: ['-purpose', 'sslclient'], certtool: '1.3.6.1.5.5.7.3.2', certutil: 'C' },
  server: { openssl: ['-purpose', 'sslserver'], certtool: '1.3.6.1.5.5.7.3.1', certutil: 'V' },
} as const;

type Purpose = keyof typeof purposes;

export const pem = (der: Uint8Array, label = 'CERTIFICATE'): string =>
  `-----BEGIN ${label}-----\n${toBase64(der).replaceAll(/.{64}(?=.)/g, '$&\n')}\n-----END ${label}-----\n`;

/** Runs a program with files of these names beside it; `$name` in the arguments is the place of one. */
export function runWith(
  files: Readonly<Record<string, string | Uint8Array>>,
  [program = '', ...rest]: readonly string[],
): JudgeVerdict {
  const folder = mkdtempSync(join(tmpdir(), 'judge-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const args = rest.map((arg) => arg.replace(/^\$/, `${folder}/`).replaceAll('sql:$', `sql:${folder}/`));
    const { error, status, stdout, stderr } = spawnSync(program, args, {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024, // a long list in words
      env: { ...process.env, TZ: 'UTC', LC_ALL: 'C.UTF-8' },
    });
    if (error) throw new Error(`${program} cannot be run (${error.message}). ${install}`);
    const output = stdout + stderr;
    const missing = status === 127 || /^faketime: Running specified command failed/m.test(output);
    if (missing) throw new Error(`${rest.join(' ')} cannot be run. ${install}`);
    return { accepted: status === 0, output };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const install = 'Install the judges: apt-get install openssl gnutls-bin faketime libnss3-tools';

const filesOf = ({ root, issuing, certificate, crls = [] }: Chain) => ({
  'root.pem': pem(root),
  'issuing.pem': pem(issuing),
  'certificate.pem': pem(certificate),
  'chain.pem': pem(certificate) + pem(issuing),
  'crls.pem': crls.map((crl) => pem(crl, 'X509 CRL')).join(''),
});

const secondsOf = (at: Instant): string => String(Math.floor(at / 1_000));

/** For programs without an option for the moment that they judge by. */
export const faked = (at: Instant): readonly string[] => ['faketime', isoText(at).replace('T', ' ').slice(0, 19)];

export function opensslVerify(chain: Chain, purpose: Purpose = 'client'): JudgeVerdict {
  const strict = ['-x509_strict', '-check_ss_sig', '-policy_check', ...purposes[purpose].openssl];
  const revocation = chain.crls ? ['-crl_check_all', '-CRLfile', '$crls.pem'] : [];
  const at = ['-attime', secondsOf(chain.at)];
  const files = ['-CAfile', '$root.pem', '-untrusted', '$issuing.pem', '$certificate.pem'];
  return runWith(filesOf(chain), ['openssl', 'verify', ...strict, ...revocation, ...at, ...files]);
}

export function certtoolVerify(chain: Chain, purpose: Purpose = 'client'): JudgeVerdict {
  const revocation = chain.crls ? ['--load-crl', '$crls.pem'] : [];
  const options = ['--verify-profile=medium', '--verify-purpose', purposes[purpose].certtool];
  const files = ['--load-ca-certificate', '$root.pem', '--infile', '$chain.pem'];
  const judged = runWith(filesOf(chain), [
    ...faked(chain.at),
    'certtool',
    '--verify',
    ...options,
    ...revocation,
    ...files,
  ]);
  // It calls a chain with an unknown purpose verified too; its own words are the verdict.
  return { ...judged, accepted: judged.accepted && /Chain verification output: Verified\./.test(judged.output) };
}

/** NSS, as Firefox uses it: the CAs go into a database of its own first. */
export function certutilVerify(chain: Chain, purpose: Purpose = 'client'): JudgeVerdict {
  const script = `
    set -e
    cd "$0"
    mkdir nss
    certutil -N -d sql:nss --empty-password
    certutil -A -d sql:nss -n root -t CT,C,C -i root.pem
    certutil -A -d sql:nss -n issuing -t ,, -i issuing.pem
    certutil -A -d sql:nss -n certificate -t ,, -i certificate.pem
    certutil -V -d sql:nss -n certificate -u ${purposes[purpose].certutil} -e`;
  return runWith({ ...filesOf(chain), 'judge.sh': script }, [
    ...faked(chain.at),
    'sh',
    '-ec',
    `command -v certutil >/dev/null || exit 127\n${script}`,
    '$',
  ]);
}

export const opensslCrl = (crl: Uint8Array, ca: Uint8Array): JudgeVerdict =>
  runWith({ crl, 'ca.pem': pem(ca) }, [
    'openssl',
    'crl',
    ...['-inform', 'DER', '-in', '$crl', '-noout', '-verify', '-CAfile', '$ca.pem', '-text'],
  ]);

/** Reads a CRL and checks its signature with `certtool`. */
export const certtoolReadsCrl = (crl: Uint8Array, { issuing, at }: Chain): JudgeVerdict =>
  runWith({ 'crl.pem': pem(crl, 'X509 CRL'), 'issuing.pem': pem(issuing) }, [
    ...faked(at),
    'certtool',
    ...['--verify-crl', '--load-ca-certificate', '$issuing.pem', '--infile', '$crl.pem'],
  ]);

/** Takes a CRL of the issuing CA into a database of NSS, which checks its signature, and lists it. */
export const crlutilReadsCrl = (crl: Uint8Array, chain: Chain): JudgeVerdict => {
  const script = `
    cd "$0"
    command -v crlutil >/dev/null || exit 127
    mkdir nss
    certutil -N -d sql:nss --empty-password
    certutil -A -d sql:nss -n root -t CT,C,C -i root.pem
    certutil -A -d sql:nss -n issuing -t ,, -i issuing.pem
    crlutil -I -d sql:nss -i crl
    crlutil -L -d sql:nss -n issuing`;
  return runWith({ ...filesOf(chain), crl }, [...faked(chain.at), 'sh', '-ec', script, '$']);
};

/** Reads a certs-only answer of EST, which comes in base64 (RFC 8951), with `openssl pkcs7`. */
export const opensslPkcs7 = (base64: string): JudgeVerdict =>
  runWith({ 'answer.p7': Buffer.from(base64, 'base64') }, [
    'openssl',
    ...['pkcs7', '-inform', 'DER', '-in', '$answer.p7', '-print_certs', '-noout'],
  ]);

/** Reads a certification request (PKCS #10, DER) and checks its signature with `openssl req`. */
export const opensslRequest = (request: Uint8Array): JudgeVerdict =>
  runWith({ request }, [
    'openssl',
    ...[
      'req',
      '-inform',
      'DER',
      '-in',
      '$request',
      '-noout',
      '-verify',
      '-subject',
      '-nameopt',
      'utf8,sep_comma_plus_space',
    ],
  ]);
