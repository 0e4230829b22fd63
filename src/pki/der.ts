import type { Bytes } from './bytes.ts';

/** One element of DER (X.690): its tag octet, its contents octets, and its parts if it is constructed. */
export interface DerElement {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly parts: readonly DerElement[];
}

export const derTag = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  utf8String: 0x0c,
  numericString: 0x12,
  printableString: 0x13,
  teletexString: 0x14,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  visibleString: 0x1a,
  universalString: 0x1c,
  bmpString: 0x1e,
  sequence: 0x30,
  set: 0x31,
} as const;

/** Reads exactly one element. Undefined if anything follows it, or if a length is indefinite or not the shortest. */
export function readDer(octets: Uint8Array): DerElement | undefined {
  const elements = elementsOf(octets, 0);
  return elements?.length === 1 ? elements[0] : undefined;
}

const deepest = 40; // certificates nest about ten deep; garbage must not exhaust the stack

function elementsOf(octets: Uint8Array, depth: number): readonly DerElement[] | undefined {
  if (depth > deepest) return undefined;
  const elements: DerElement[] = [];
  let rest = octets;
  while (rest.length > 0) {
    const head = headOf(rest);
    if (head === undefined || head.start + head.length > rest.length) return undefined;
    const content = rest.subarray(head.start, head.start + head.length);
    const parts = head.tag & 0x20 ? elementsOf(content, depth + 1) : [];
    if (parts === undefined) return undefined;
    elements.push({ tag: head.tag, content, parts });
    rest = rest.subarray(head.start + head.length);
  }
  return elements;
}

function headOf(octets: Uint8Array): { tag: number; start: number; length: number } | undefined {
  const [tag, first] = octets;
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) return undefined;
  if (first < 0x80) return { tag, start: 2, length: first };
  const count = first & 0x7f;
  if (count === 0 || count > 3 || octets.length < 2 + count) return undefined;
  const length = octets.subarray(2, 2 + count).reduce((sum, octet) => sum * 256 + octet, 0);
  const shortest = length >= 0x80 && octets[2] !== 0;
  return shortest ? { tag, start: 2 + count, length } : undefined;
}

/** The tag of a constructed context-specific element, `[number]` in ASN.1. */
export const contextTag = (number: number): number => 0xa0 | number;

/** A place in the definition of a SEQUENCE that may be left out. */
export const optional = (tag: number): OptionalField => ({ tag, isOptional: true });

interface OptionalField {
  readonly tag: number;
  readonly isOptional: true;
}

/**
 * The elements of a SEQUENCE at the places of its definition, which are named by their tags. Undefined if one is missing, out of
 * order or too many. The elements of optional places may be undefined.
 */
export function readSequence(
  element: DerElement | undefined,
  places: readonly (number | OptionalField)[],
): readonly (DerElement | undefined)[] | undefined {
  if (element?.tag !== derTag.sequence) return undefined;
  const fields: (DerElement | undefined)[] = [];
  let at = 0;
  for (const place of places) {
    const isOptional = typeof place !== 'number';
    const part = element.parts[at];
    const isHere = part?.tag === (isOptional ? place.tag : place);
    if (!isHere && !isOptional) return undefined;
    fields.push(isHere ? part : undefined);
    if (isHere) at += 1;
  }
  return at === element.parts.length ? fields : undefined;
}

/**
 * The parts of what somebody has signed: its contents, the algorithm and the signature. Certificates (RFC 5280, 4.1) and
 * certification requests (RFC 2986, 4.2) have this form. Undefined for anything else, and for what is not DER.
 */
export function readSigned(
  octets: Uint8Array,
): readonly [contents: DerElement, algorithm: DerElement, signature: DerElement] | undefined {
  const parts = readSequence(readDer(octets), [derTag.sequence, derTag.sequence, derTag.bitString]);
  const [contents, algorithm, signature] = parts ?? [];
  const isWhole = signature?.content[0] === 0; // no bit of its last octet is unused
  return contents && algorithm && isWhole ? [contents, algorithm, signature] : undefined;
}

/** An OBJECT IDENTIFIER's contents octets as numbers with dots (X.690, 8.19). */
export function readObjectIdentifier(content: Uint8Array): string {
  const numbers: bigint[] = [];
  let held = 0n;
  for (const octet of content) {
    held = held * 128n + BigInt(octet & 0x7f);
    if (octet >= 0x80) continue;
    numbers.push(held);
    held = 0n;
  }
  const [first = 0n, ...rest] = numbers;
  const root = first < 80n ? first / 40n : 2n;
  return [root, first - root * 40n, ...rest].join('.');
}

/** Encodes an element again, to the very octets it was read from. */
export const derOf = ({ tag, content }: DerElement): Bytes => writeDer(tag, content);

/** Encodes one element with these contents octets. */
export function writeDer(tag: number, content: Uint8Array): Bytes {
  const { length } = content;
  const head = length < 0x80 ? [tag, length] : longHead(tag, length);
  const whole = new Uint8Array(head.length + length);
  whole.set(head);
  whole.set(content, head.length);
  return whole;
}

function longHead(tag: number, length: number): readonly number[] {
  const digits = [16, 8, 0].map((shift) => (length >> shift) & 0xff);
  const shortest = digits.slice(digits.findIndex((digit) => digit !== 0));
  return [tag, 0x80 | shortest.length, ...shortest];
}
