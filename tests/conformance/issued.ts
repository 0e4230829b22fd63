import '@abraham/reflection'; // before the library for certificates, which refuses to load without it
import { X509Certificates } from '@peculiar/x509';
import { bytesOf } from '../../src/pki/bytes.ts';
import { account, start } from '../support/fixtures.ts';
import type { TestSite } from '../support/bank/site.ts';
import type { Chain } from './judges.ts';

export const bytes = async (response: Promise<Response>): Promise<Uint8Array> =>
  new Uint8Array(await (await response).arrayBuffer());

/** A certificate that the mock has issued to test999 for this request, with the CAs above it. */
export async function issuedFor(site: TestSite, base64: string, headers: Record<string, string> = {}): Promise<Chain> {
  const response = await enrol(site, base64, headers);
  const [certificate] = new X509Certificates(await response.text());
  if (certificate === undefined) throw new Error(`nothing was issued: ${response.status}`);
  return {
    root: await bytes(site.ask('GET', 'ca/root.cer')),
    issuing: await bytes(site.ask('GET', 'ca/issuing.cer')),
    certificate: bytesOf(certificate.rawData),
    at: start,
  };
}

export function enrol(site: TestSite, base64: string, headers: Record<string, string> = {}): Promise<Response> {
  const { loginId, password } = account('test999');
  const credentials = Buffer.from(`${loginId}:${password}`).toString('base64');
  const all = { 'Content-Type': 'application/pkcs10', Authorization: `Basic ${credentials}`, ...headers };
  return site.ask('POST', '.well-known/est/simpleenroll', all, base64);
}
