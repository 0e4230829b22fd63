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

/** A question about a certificate's status (DER), with a nonce. */
export function opensslAsksStatus({ issuing, certificate }: Pick<Chain, 'issuing' | 'certificate'>): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'openssl-client-'));
  const question = join(folder, 'question.der');
  try {
    const files = { 'issuing.pem': pem(issuing), 'certificate.pem': pem(certificate) };
    runWith(files, ['openssl', 'ocsp', '-issuer', '$issuing.pem', '-cert', '$certificate.pem', '-reqout', question]);
    return readFileSync(question);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads an answer with `openssl ocsp`, which checks its signature, its times and that it fits the question. */
export function opensslReadsStatus(
  { root, issuing, certificate, at }: Chain,
  question: Uint8Array,
  answer: Uint8Array,
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
  const says = ask('-cert', '$certificate.pem', '-no_nonce');
  const verified = [fits, says].every(({ accepted, output }) => accepted && /Response verify OK/.test(output));
  return { accepted: verified, output: fits.output + says.output };
}
