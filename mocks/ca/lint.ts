import { derTag, readDer, type DerElement } from '../../src/pki/der.ts';
import { toHex } from '../../src/pki/hex.ts';

const longest: Readonly<Record<string, readonly [name: string, bound: number]>> = {
  '550406': ['countryName', 2],
  '55040a': ['organizationName', 64],
  '55040b': ['organizationalUnitName', 64],
  '550403': ['commonName', 64],
};

/** Everything in which the DER of a certificate breaks RFC 5280, as English sentences; an empty list if nothing. */
export function faultsOfCertificate(der: Uint8Array): readonly string[] {
  const certificate = readDer(der);
  const [tbs] = certificate?.parts ?? [];
  if (certificate?.parts.length !== 3 || tbs === undefined) return ['not a Certificate of three parts'];
  const [version, serialNumber, , issuer, validity, subject, , extensions] = tbs.parts;
  if (tbs.parts.length !== 8) return ['a v3 TBSCertificate without unique identifiers has eight parts'];
  return [
    ...(version?.parts[0]?.content[0] === 2 ? [] : ['extensions need version 3 (4.1.2.1)']),
    ...faultsOfSerialNumber(serialNumber),
    ...[issuer, subject].flatMap(faultsOfName),
    ...(validity?.parts ?? []).flatMap(faultsOfTime),
    ...faultsOfExtensions(extensions),
  ];
}

function faultsOfSerialNumber(element: DerElement | undefined): readonly string[] {
  const octets = element?.content ?? new Uint8Array();
  const [first = 0, second = 0] = octets;
  if (element?.tag !== derTag.integer || octets.length === 0) return ['the serial number is no INTEGER (4.1.2.2)'];
  return [
    ...(octets.length > 20 ? ['the serial number is longer than 20 octets (4.1.2.2)'] : []),
    ...(first & 0x80 ? ['the serial number is negative (4.1.2.2)'] : []),
    ...(octets.every((octet) => octet === 0) ? ['the serial number is zero (4.1.2.2)'] : []),
    ...(octets.length > 1 && first === 0 && !(second & 0x80) ? ['the serial number is not in its shortest form'] : []),
  ];
}

function faultsOfName(name: DerElement | undefined): readonly string[] {
  if (name === undefined || name.parts.length === 0) return ['a name is empty (4.1.2.4)'];
  return name.parts.flatMap((relative) => {
    if (relative.parts.length === 0) return ['a relative name is empty'];
    return relative.parts.flatMap(({ parts: [type, value] }) => faultsOfAttribute(type, value));
  });
}

function faultsOfAttribute(type: DerElement | undefined, value: DerElement | undefined): readonly string[] {
  const [name, bound] = longest[hex(type?.content)] ?? [];
  if (name === undefined || bound === undefined || value === undefined)
    return ['an attribute that this CA does not write'];
  const characters = [...new TextDecoder().decode(value.content)].length;
  const isText = value.tag === derTag.utf8String || value.tag === derTag.printableString;
  return [
    ...(isText ? [] : [`${name} is neither UTF8String nor PrintableString (4.1.2.4)`]),
    ...(name === 'countryName' && value.tag !== derTag.printableString
      ? ['countryName is no PrintableString (A.1)']
      : []),
    ...(characters < 1 || characters > bound ? [`${name} has ${characters} characters, not 1 to ${bound} (A.1)`] : []),
  ];
}

// UTCTime means 1950 to 2049; later years need GeneralizedTime, and both end in seconds and Z (4.1.2.5).
function faultsOfTime(time: DerElement): readonly string[] {
  const text = new TextDecoder().decode(time.content);
  if (time.tag === derTag.utcTime) return /^\d{12}Z$/.test(text) ? [] : [`${text} is no UTCTime of RFC 5280`];
  const sound = time.tag === derTag.generalizedTime && /^\d{14}Z$/.test(text) && text >= '2050';
  return sound ? [] : [`${text} is no time of RFC 5280`];
}

function faultsOfExtensions(explicit: DerElement | undefined): readonly string[] {
  const list = explicit?.parts[0]?.parts ?? [];
  if (explicit?.tag !== 0xa3 || list.length === 0) return ['the list of extensions is empty (4.1.2.9)'];
  const identifiers = list.map(({ parts }) => hex(parts[0]?.content));
  return [
    ...(new Set(identifiers).size === identifiers.length ? [] : ['an extension stands twice (4.2)']),
    ...list.flatMap(faultsOfExtension),
  ];
}

// An end entity's BasicConstraints is the one SEQUENCE that is rightly empty.
const basicConstraints = '551d13';

function faultsOfExtension({ parts }: DerElement): readonly string[] {
  const identifier = hex(parts[0]?.content);
  const value = parts.at(-1);
  const inner = value?.tag === derTag.octetString ? readDer(value.content) : undefined;
  if (inner === undefined) return [`the extension ${identifier} holds no DER`];
  if (parts.length === 3 && parts[1]?.content[0] === 0) return [`the extension ${identifier} spells out a default`];
  return identifier !== basicConstraints && hasEmptySequence(inner) ? [`the extension ${identifier} is empty`] : [];
}

const hasEmptySequence = ({ tag, parts }: DerElement): boolean =>
  (tag === derTag.sequence && parts.length === 0) || parts.some(hasEmptySequence);

const hex = (octets: Uint8Array = new Uint8Array()): string => toHex(octets);
