import { joinBytes, type Bytes } from '../../../src/pki/bytes.ts';
import { derTag, writeDer } from '../../../src/pki/der.ts';
import { fromHex } from '../../../src/pki/hex.ts';

const identifiers = { CN: '0603550403', C: '0603550406', O: '060355040a', OU: '060355040b' } as const;

/** Octets of a text in the ways in which strings of ASN.1 hold them. */
export const octetsOf = {
  utf8: (text: string): Bytes => new TextEncoder().encode(text),
  latin1: (text: string): Bytes => Uint8Array.from(text, (character) => character.charCodeAt(0)),
  utf16: (text: string): Bytes =>
    Uint8Array.from(
      { length: text.length * 2 },
      (_, at) => (text.charCodeAt(at >> 1) >> (at % 2 === 0 ? 8 : 0)) & 0xff,
    ),
  utf32: (text: string): Bytes =>
    joinBytes(
      Array.from(text, (character) => {
        const point = character.codePointAt(0) ?? 0;
        return Uint8Array.of(0, point >> 16, (point >> 8) & 0xff, point & 0xff);
      }),
    ),
};

/** An AttributeTypeAndValue with a value of this tag. The type is a short name, or the DER of an identifier in hexadecimal. */
export const attribute = (type: string, tag: number, value: Uint8Array): Bytes =>
  writeDer(
    derTag.sequence,
    joinBytes([fromHex(type in identifiers ? identifiers[type as 'CN'] : type), writeDer(tag, value)]),
  );

export const commonName = (tag: number, value: Uint8Array): Bytes => attribute('CN', tag, value);

/** A Name (DER) of relative names, each a list of attributes. */
export const encodedName = (...relativeNames: readonly (readonly Bytes[])[]): Bytes =>
  writeDer(derTag.sequence, joinBytes(relativeNames.map((attributes) => writeDer(derTag.set, joinBytes(attributes)))));
