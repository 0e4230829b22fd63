/** Octets over a buffer of their own, as WebCrypto and `Request` take them (not over memory that threads share). */
export type Octets = Uint8Array<ArrayBuffer>;

export const octetsOf = (data: ArrayBuffer | ArrayBufferView): Octets =>
  data instanceof ArrayBuffer
    ? new Uint8Array(data)
    : Uint8Array.from(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));

export const sameOctets = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((octet, index) => octet === other[index]);
