import { fail, succeed, type Outcome } from '../../../src/contract/outcome.ts';
import type { CertificationRequest } from '../../../src/pki/certification-request.ts';
import type { Bytes } from '../../../src/pki/bytes.ts';
import { badKey } from '../../ca/decide-issue.ts';
import { readRequest } from '../../signing/read-request.ts';

/** Reads a certification request in DER. */
export async function readCertificationRequest(der: Bytes): Promise<Outcome<CertificationRequest>> {
  const reading = await readRequest(der);
  return reading.kind === 'read' ? succeed(reading.request) : fail(problems[reading.kind]);
}

const problems = {
  notACertificationRequest: { type: 'notACertificationRequest', detail: 'the request: not one PKCS #10 in DER' },
  possessionNotProven: {
    type: 'possessionNotProven',
    detail: 'the request: its signature does not fit its key, or is of a kind that cannot be checked here',
  },
  keyRefused: badKey,
} as const;
