/** Bytes in a buffer of their own, as WebCrypto and `Request` accept them: not in memory that threads share. */
export type Bytes = Uint8Array<ArrayBuffer>;

export const bytesOf = (data: ArrayBuffer | ArrayBufferView): Bytes =>
  data instanceof ArrayBuffer
    ? new Uint8Array(data)
    : Uint8Array.from(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/** Concatenates the parts. (Spreading them into the arguments of a call would exhaust the stack.) */
export function joinBytes(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
