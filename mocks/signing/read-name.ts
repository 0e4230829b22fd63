import type { RequestedAttribute, RequestedName } from '../../src/pki/certification-request.ts';
import { derOf, derTag, readObjectIdentifier, readSequence, type DerElement } from '../../src/pki/der.ts';
import { toHex } from '../../src/pki/hex.ts';

// Read by hand: the library forgets which attributes form one relative name, passes over empty ones, and cuts characters
// of a UniversalString to 16 bits.
/** A Name (RFC 5280, 4.1.2.4) in the order of its encoding, or undefined for what is none. */
export function readName(element: DerElement | undefined): RequestedName | undefined {
  if (element?.tag !== derTag.sequence) return undefined;
  const parts = element.parts.map(readRelativeName);
  const sound = parts.filter((part) => part !== undefined);
  return sound.length === parts.length ? sound : undefined;
}

function readRelativeName({ tag, parts }: DerElement): RequestedAttribute | undefined {
  const attributes = parts.map(readAttribute).filter((attribute) => attribute !== undefined);
  if (tag !== derTag.set || attributes.length === 0 || attributes.length < parts.length) return undefined;
  return {
    type: attributes.map(({ type }) => type).join('+'),
    value: attributes.map(({ value }) => value).join('+'),
  };
}

function readAttribute(element: DerElement): RequestedAttribute | undefined {
  const value = element.parts[1];
  const [type] = (value && readSequence(element, [derTag.objectIdentifier, value.tag])) ?? [];
  if (type === undefined || value === undefined || type.content.length > longestIdentifier) return undefined;
  const identifier = readObjectIdentifier(type.content);
  return { type: shortNames[identifier] ?? identifier, value: readText(value) ?? `#${toHex(derOf(value))}` };
}

// Reading longer ones would take a time that grows with their square. Real ones have at most some twenty octets.
const longestIdentifier = 100;

const shortNames: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '1.2.840.113549.1.9.1': 'E',
};

/** The text of a string of any type that names are made of, or undefined for another value (RFC 4514, 2.4 writes it as "#"). */
function readText({ tag, content }: DerElement): string | undefined {
  if (tag === derTag.utf8String) return decoded('utf-8', content);
  if (tag === derTag.bmpString) return decoded('utf-16be', content);
  if (tag === derTag.universalString) return fromUtf32(content);
  // Teletex strings in the field hold Latin-1, and Windows writes "@" and "!" into printable ones.
  if (!ofSingleOctets.has(tag)) return undefined;
  return Array.from(content, (octet) => String.fromCharCode(octet)).join('');
}

const ofSingleOctets: ReadonlySet<number> = new Set([
  ...[derTag.printableString, derTag.teletexString, derTag.ia5String, derTag.visibleString, derTag.numericString],
]);

function decoded(encoding: 'utf-8' | 'utf-16be', content: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return undefined;
  }
}

function fromUtf32(content: Uint8Array): string | undefined {
  const { byteLength, byteOffset, buffer } = content;
  if (byteLength % 4 !== 0) return undefined;
  const view = new DataView(buffer, byteOffset, byteLength);
  const points = Array.from({ length: byteLength / 4 }, (_, index) => view.getUint32(index * 4));
  const areCharacters = points.every((point) => point < 0xd8_00 || (point > 0xdf_ff && point <= 0x10_ff_ff));
  return areCharacters ? points.map((point) => String.fromCodePoint(point)).join('') : undefined;
}
