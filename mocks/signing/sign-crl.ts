import { contextTag, derOf, derTag, readDer, writeDer } from '../../src/pki/der.ts';
import { fromHex } from '../../src/pki/hex.ts';
import { joinBytes, type Bytes } from '../../src/pki/bytes.ts';
import { crlReason, type Revocation } from '../../src/pki/revocation.ts';
import { isoText, type Instant } from '../../src/time/instant.ts';
import type { CRLContents } from '../ca/crl-contents.ts';
import type { CaKeys } from './authority-keys.ts';
import { signingAlgorithm } from './rsa.ts';

/**
 * Signs a CertificateList (RFC 5280, 5.1), in DER. It is written here because the library's time for a list grows with the
 * square of its length.
 */
export async function signCrl(contents: CRLContents, ca: CaKeys): Promise<Bytes> {
  const extensions = sequence(
    extension(authorityKeyIdentifier, sequence(writeDer(keyIdentifierTag, fromHex(ca.subjectKeyIdentifier)))),
    extension(cRLNumber, integer(hexOf(contents.number))),
  );
  const tbsCertList = sequence(
    integer('01'), // version 2
    sha256WithRsa,
    subjectOf(ca.certificate),
    time(contents.thisUpdate),
    time(contents.nextUpdate),
    ...revokedCertificates(contents.revocations),
    writeDer(contextTag(0), extensions),
  );
  const signature = await crypto.subtle.sign(signingAlgorithm, ca.privateKey, tbsCertList);
  return sequence(
    tbsCertList,
    sha256WithRsa,
    writeDer(derTag.bitString, joinBytes([noUnusedBits, new Uint8Array(signature)])),
  );
}

/** The list of entries. An empty one is left out (RFC 5280, 5.1.2.6). */
function revokedCertificates(revocations: readonly Revocation[]): readonly Bytes[] {
  if (revocations.length === 0) return [];
  // Most entries of a list end alike.
  const ends = new Map<string, Bytes>();
  const endOf = ({ revokedAt, reason }: Revocation): Bytes => {
    const key = `${revokedAt} ${reason}`;
    const end =
      ends.get(key) ?? joinBytes([time(revokedAt), sequence(extension(reasonCode, enumerated(crlReason[reason])))]);
    ends.set(key, end);
    return end;
  };
  const entries = revocations.map((each) => sequence(integer(each.serialNumber), endOf(each)));
  return [writeDer(derTag.sequence, joinBytes(entries))];
}

/** The subject as the certificate encodes it, never rebuilt from a text. */
function subjectOf(certificate: Bytes): Bytes {
  const [version, serialNumber, signature, issuer, validity, subject] = readDer(certificate)?.parts[0]?.parts ?? [];
  if (!(version && serialNumber && signature && issuer && validity && subject))
    throw new Error('not a certificate of a CA');
  return derOf(subject);
}

const sequence = (...parts: readonly Bytes[]): Bytes => writeDer(derTag.sequence, joinBytes(parts));

const extension = (type: Bytes, value: Bytes): Bytes => sequence(type, writeDer(derTag.octetString, value));

/** A positive INTEGER, given as pairs of hexadecimal digits without zeros in front. A first bit that is set would be a sign. */
const integer = (hex: string): Bytes => writeDer(derTag.integer, fromHex(/^[89a-f]/.test(hex) ? `00${hex}` : hex));

function hexOf(number: number): string {
  const digits = number.toString(16);
  return digits.length % 2 === 0 ? digits : `0${digits}`;
}

const enumerated = (number: number): Bytes => writeDer(enumeratedTag, Uint8Array.of(number));

/** UTCTime up to 2049, GeneralizedTime from 2050 on, both in whole seconds (RFC 5280, 5.1.2.4). */
function time(moment: Instant): Bytes {
  const text = `${isoText(moment).slice(0, 19).replaceAll(/[-T:]/g, '')}Z`;
  const isLate = text >= '2050';
  return writeDer(
    isLate ? derTag.generalizedTime : derTag.utcTime,
    new TextEncoder().encode(isLate ? text : text.slice(2)),
  );
}

const objectIdentifier = (hex: string): Bytes => writeDer(derTag.objectIdentifier, fromHex(hex));

const enumeratedTag = 0x0a;
const keyIdentifierTag = 0x80; // [0], primitive
const noUnusedBits = Uint8Array.of(0);
const authorityKeyIdentifier = objectIdentifier('551d23');
const cRLNumber = objectIdentifier('551d14');
const reasonCode = objectIdentifier('551d15');
/** The algorithm with its parameters, NULL (RFC 4055, 5). */
const sha256WithRsa = sequence(objectIdentifier('2a864886f70d01010b'), Uint8Array.of(0x05, 0));
