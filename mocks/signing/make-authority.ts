import { bytesOf, type Bytes } from '../../src/pki/bytes.ts';
import { issuingContents, rootContents } from '../ca/ca-contents.ts';
import { serialNumberFrom, serialNumberBytes } from '../ca/serial-number.ts';
import type { AuthorityKeys, CaKeys } from './authority-keys.ts';
import { keyIdentifierOf } from './public-key.ts';
import type { Random } from './random.ts';
import { rsaSha256 } from './rsa.ts';
import { signCertificate } from './sign-certificate.ts';

/** Makes a root and an issuing CA with fresh keys. */
export async function makeAuthority(
  bank: { readonly organisation: string; readonly host: string },
  random: Random,
): Promise<AuthorityKeys> {
  const [root, issuing] = [await makeKeys(random), await makeKeys(random)];
  const rootTbs = rootContents(bank.organisation, root);
  const issuingTbs = issuingContents(bank, issuing, root.subjectKeyIdentifier);
  return {
    ...bank,
    root: withCertificate(root, await signCertificate(rootTbs, root.privateKey)),
    issuing: withCertificate(issuing, await signCertificate(issuingTbs, root.privateKey)),
  };
}

async function makeKeys(random: Random) {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(rsaSha256, false, ['sign', 'verify']);
  const subjectPublicKeyInfo = bytesOf(await crypto.subtle.exportKey('spki', publicKey));
  return {
    privateKey,
    subjectPublicKeyInfo,
    subjectKeyIdentifier: await keyIdentifierOf(subjectPublicKeyInfo),
    serialNumber: serialNumberFrom(random(serialNumberBytes)),
  };
}

const withCertificate = (
  { privateKey, subjectPublicKeyInfo, subjectKeyIdentifier }: Awaited<ReturnType<typeof makeKeys>>,
  certificate: Bytes,
): CaKeys => ({ certificate, privateKey, subjectPublicKeyInfo, subjectKeyIdentifier });
