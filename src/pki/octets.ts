/** Octets in a buffer of their own, as WebCrypto and `Request` accept them: not in memory that threads share. */
export type Octets = Uint8Array<ArrayBuffer>;

export const octetsOf = (data: ArrayBuffer | ArrayBufferView): Octets =>
  data instanceof ArrayBuffer
    ? new Uint8Array(data)
    : Uint8Array.from(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));

export const sameOctets = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((octet, index) => octet === other[index]);

/** Concatenates the parts. (Spreading them into the arguments of a call would exhaust the stack.) */
export function joined(parts: readonly Uint8Array[]): Octets {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
