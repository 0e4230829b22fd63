import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chain, JudgeVerdict } from './judges.ts';
import { faked, pem, runWith } from './judges.ts';

/** A certification request (PKCS #10, PEM) as somebody with nothing but `openssl req` makes it. */
export function opensslMakesRequest(subject: string, keyKind: readonly string[] = ['-newkey', 'rsa:2048']): string {
  const folder = mkdtempSync(join(tmpdir(), 'openssl-client-'));
  try {
    const key = ['-nodes', '-keyout', join(folder, 'key.pem')];
    const options = [
      'req',
      '-new',
      '-sha256',
      ...keyKind,
      ...key,
      '-subj',
      subject,
      '-out',
      join(folder, 'request.pem'),
    ];
    execFileSync('openssl', options, { stdio: 'ignore' });
    return readFileSync(join(folder, 'request.pem'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The lines between the armour: base64 as EST wants it, with its line breaks. */
export const withoutArmour = (text: string): string => text.replaceAll(/-----[^-]+-----/g, '').trim();

/**
 * A question about a certificate's status (DER), with a nonce.
 *
 * @param hash the option for the CertID's hash
 * @param more further options, in which `$signer.pem` is a certificate and key of the asker's own
 */
export function opensslAsksStatus(
  { issuing, certificate }: Pick<Chain, 'issuing' | 'certificate'>,
  hash = '-sha1',
  more: readonly string[] = [],
): Uint8Array {
  const about = ['-issuer', '$issuing.pem', hash, '-cert', '$certificate.pem', ...more];
  return questionOf({ issuing, certificate }, (question) => ['openssl', 'ocsp', ...about, '-reqout', question]);
}

/** The same by GnuTLS. */
export const ocsptoolAsksStatus = (chain: Pick<Chain, 'issuing' | 'certificate'>): Uint8Array =>
  questionOf(chain, (question) => [
    ...[
      'ocsptool',
      '--generate-request',
      '--nonce',
      '--load-issuer',
      '$issuing.pem',
      '--load-cert',
      '$certificate.pem',
    ],
    ...['--outfile', question],
  ]);

function questionOf(
  { issuing, certificate }: Pick<Chain, 'issuing' | 'certificate'>,
  command: (question: string) => readonly string[],
): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'openssl-client-'));
  const question = join(folder, 'question.der');
  try {
    const files = { 'issuing.pem': pem(issuing), 'certificate.pem': pem(certificate), 'signer.pem': signer() };
    runWith(files, command(question));
    return readFileSync(question);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let signerMade: string | undefined;

/** A certificate of nobody's, with its key. */
function signer(): string {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', '-'];
  signerMade ??= execFileSync('openssl', ['req', '-x509', ...key, '-subj', '/CN=asker', '-out', '-'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return signerMade;
}

/** Reads an answer with `openssl ocsp`, which checks its signature, its times and that it fits the question. */
export function opensslReadsStatus(
  { root, issuing, certificate, at }: Chain,
  question: Uint8Array,
  answer: Uint8Array,
  hash = '-sha1',
): JudgeVerdict {
  const files = {
    'root.pem': pem(root),
    'issuing.pem': pem(issuing),
    'certificate.pem': pem(certificate),
    question,
    answer,
  };
  const trust = [
    '-CAfile',
    '$root.pem',
    '-verify_other',
    '$issuing.pem',
    '-issuer',
    '$issuing.pem',
    '-respin',
    '$answer',
  ];
  const ask = (...options: string[]) => runWith(files, [...faked(at), 'openssl', 'ocsp', ...trust, ...options]);
  // With a certificate the program makes a question of its own, so the nonce and the status take two runs.
  const fits = ask('-reqin', '$question');
  const says = ask(hash, '-cert', '$certificate.pem', '-no_nonce');
  const verified = [fits, says].every(({ accepted, output }) => accepted && /Response verify OK/.test(output));
  return { accepted: verified, output: fits.output + says.output };
}
