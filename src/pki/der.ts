import { joinBytes, type Bytes } from './bytes.ts';

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
  printableString: 0x13,
  utcTime: 0x17,
  generalizedTime: 0x18,
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

/** Encodes one element with these contents octets. */
export function writeDer(tag: number, content: Uint8Array): Bytes {
  const { length } = content;
  const digits = [16, 8, 0].map((shift) => (length >> shift) & 0xff);
  const shortest = digits.slice(digits.findIndex((digit) => digit !== 0));
  return joinBytes([
    Uint8Array.from(length < 0x80 ? [tag, length] : [tag, 0x80 | shortest.length, ...shortest]),
    content,
  ]);
}
