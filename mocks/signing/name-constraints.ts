import '@abraham/reflection'; // the library below refuses to load without it
import { Extension } from '@peculiar/x509';
import { contextTag, derTag, writeDer } from '../../src/pki/der.ts';
import { bytesOf, joinBytes, type Bytes } from '../../src/pki/bytes.ts';
import type { NameConstraints, NameSubtree } from '../ca/tbs-certificate.ts';
import { nameOf } from './names.ts';

const identifier = '2.5.29.30';
const primitiveTags = { rfc822Name: 0x81, dNSName: 0x82, uniformResourceIdentifier: 0x86, iPAddress: 0x87 } as const;

/** The extension NameConstraints (RFC 5280, 4.2.1.10), which is critical. The library has none. */
export function nameConstraints({ permitted, excluded }: NameConstraints): Extension {
  const subtrees = (number: number, list: readonly NameSubtree[]) =>
    list.length === 0
      ? []
      : [writeDer(contextTag(number), joinBytes(list.flatMap(basesOf).map((base) => sequence(base))))];
  return new Extension(identifier, true, sequence(...subtrees(0, permitted), ...subtrees(1, excluded)));
}

/** The base of a subtree as GeneralName (RFC 5280, 4.2.1.6). Addresses of versions 4 and 6 have bases of their own. */
function basesOf(subtree: NameSubtree): readonly Bytes[] {
  if (subtree.form === 'iPAddress') {
    return [8, 32].map((length) => writeDer(primitiveTags.iPAddress, new Uint8Array(length)));
  }
  if (subtree.form === 'directoryName') {
    return [writeDer(contextTag(4), bytesOf(nameOf(subtree.below).toArrayBuffer()))];
  }
  return [writeDer(primitiveTags[subtree.form], new TextEncoder().encode(subtree.below))];
}

const sequence = (...parts: readonly Bytes[]): Bytes => writeDer(derTag.sequence, joinBytes(parts));
