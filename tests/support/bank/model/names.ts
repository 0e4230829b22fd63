import type { Bytes } from '../../../../src/pki/bytes.ts';
import { newKey } from '../../fixtures.ts';

/** A name under which the bank has never given out anything. */
export const nothing = 'nothing';

/** A certificate of this bank that no attempt of the test knows. */
export const elsewhere = 'elsewhere';

/** The values that the bank has drawn and given out, by the name of the request that they were drawn for. */
export class Names {
  readonly #values = new Map([[nothing, '0'.repeat(32)]]);
  readonly #names = new Map<string, string>();
  readonly certificates = new Map<string, { readonly der: Bytes; readonly key: number }>();

  readonly #nonces = new Map<string, Bytes>();

  valueOf = (name: string): string | undefined => this.#values.get(name);
  nameOf = (value: string): string | undefined => this.#names.get(value);

  /** The names of values in answers to requests of these kinds, the newest last. */
  givenFor = (kinds: readonly string[]): readonly string[] =>
    [...this.#values.keys()].filter((name) => kinds.includes(name.split(' ')[0] ?? ''));

  nonceOf = (challenge: string): Bytes => this.#nonces.get(challenge) ?? new Uint8Array();
  learnNonce(challenge: string, nonce: Bytes | undefined): void {
    if (nonce !== undefined) this.#nonces.set(challenge, nonce);
  }

  /** The name of a value that has just been told. A second value for one request has none. */
  learn(name: string, value: string): string {
    const known = this.#names.get(value);
    if (known !== undefined) return known;
    if (this.#values.has(name)) return `another value for ${name}`;
    this.#values.set(name, value);
    this.#names.set(value, name);
    return name;
  }
}

const keys: Promise<CryptoKeyPair>[] = [];

/** Key pairs by number, which all attempts share; P-256, as it takes no time. */
export const keyPair = (number: number): Promise<CryptoKeyPair> =>
  (keys[number] ??= newKey({ name: 'ECDSA', namedCurve: 'P-256' }));
