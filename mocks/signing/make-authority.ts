import { octetsOf, type Octets } from '../../src/pki/octets.ts';
import { issuingContents, rootContents } from '../ca/ca-contents.ts';
import { serialNumberFrom, serialNumberOctets } from '../ca/serial-number.ts';
import type { AuthorityKeys, CaKeys } from './authority-keys.ts';
import { keyIdentifierOf } from './public-key.ts';
import type { Random } from './random.ts';
import { rsaSha256, signingAlgorithm } from './rsa.ts';
import { signCertificate } from './sign-certificate.ts';

/** Makes a root and an issuing CA with fresh keys. */
export async function makeAuthority(
  bank: { readonly organisation: string; readonly host: string },
  random: Random,
): Promise<AuthorityKeys> {
  const wrappingKey = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'wrapKey',
    'unwrapKey',
  ]);
  const [root, issuing] = [await makeKeys(random), await makeKeys(random)];
  const rootTbs = rootContents(bank.organisation, root);
  const issuingTbs = issuingContents(bank, issuing, root.subjectKeyIdentifier);
  const rootCertificate = await signCertificate(rootTbs, root.pair.privateKey);
  const issuingCertificate = await signCertificate(issuingTbs, root.pair.privateKey);
  return {
    ...bank,
    wrappingKey,
    root: await kept(root, rootCertificate, wrappingKey, random),
    issuing: await kept(issuing, issuingCertificate, wrappingKey, random),
  };
}

async function makeKeys(random: Random) {
  // Extractable for this moment only: the backup is wrapped from it.
  const pair = await crypto.subtle.generateKey(rsaSha256, true, ['sign', 'verify']);
  const subjectPublicKeyInfo = octetsOf(await crypto.subtle.exportKey('spki', pair.publicKey));
  return {
    pair,
    subjectPublicKeyInfo,
    subjectKeyIdentifier: await keyIdentifierOf(subjectPublicKeyInfo),
    serialNumber: serialNumberFrom(random(serialNumberOctets)),
  };
}

async function kept(
  { pair, ...made }: Awaited<ReturnType<typeof makeKeys>>,
  certificate: Octets,
  wrappingKey: CryptoKey,
  random: Random,
): Promise<CaKeys> {
  const wrapping = { name: 'AES-GCM', iv: random(12) };
  const data = octetsOf(await crypto.subtle.wrapKey('pkcs8', pair.privateKey, wrappingKey, wrapping));
  // Read back from the backup, so that a backup which cannot be read is noticed now and not when it is needed.
  const privateKey = await crypto.subtle.unwrapKey('pkcs8', data, wrappingKey, wrapping, signingAlgorithm, false, [
    'sign',
  ]);
  return {
    certificate,
    privateKey,
    publicKey: pair.publicKey,
    subjectPublicKeyInfo: made.subjectPublicKeyInfo,
    subjectKeyIdentifier: made.subjectKeyIdentifier,
    serialNumber: made.serialNumber,
    backup: { iv: wrapping.iv, data },
  };
}
