import type { Page } from '@playwright/test';

/** Everything that a site has stored in its browser, as the browser reads it back. */
export interface Stored {
  /** The place of each thing and its text: records as JSON with byte strings in hex, and bodies of cached answers. */
  readonly things: readonly { readonly place: string; readonly text: string }[];
  /** The place of each private key, and whether it could be exported from the browser. */
  readonly privateKeys: readonly { readonly place: string; readonly extractable: boolean }[];
  /** The place of each secret key: it may open what lies beside it. */
  readonly secretKeys: readonly string[];
}

/** Reads every database, cache and storage of the page's origin. */
export const everythingStored = (page: Page): Promise<Stored> =>
  page.evaluate(async () => {
    const things: { place: string; text: string }[] = [];
    const privateKeys: { place: string; extractable: boolean }[] = [];
    const secretKeys: string[] = [];
    const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('a request of IndexedDB failed'));
      });

    /** A record in values that JSON has a form for. */
    const plain = (value: unknown, place: string): unknown => {
      if (value instanceof CryptoKey) {
        if (value.type === 'private') privateKeys.push({ place, extractable: value.extractable });
        if (value.type === 'secret') secretKeys.push(place);
        return `${value.type} key`;
      }
      if (value instanceof ArrayBuffer) return hex(new Uint8Array(value));
      if (ArrayBuffer.isView(value)) return hex(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
      if (Array.isArray(value)) return value.map((part) => plain(part, place));
      if (typeof value === 'object' && value !== null) {
        return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part, place)]));
      }
      return value;
    };

    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const database = await settled(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const place = `${name} ${store}`;
        const records = await settled(database.transaction(store).objectStore(store).getAll());
        for (const record of records) things.push({ place, text: JSON.stringify(plain(record, place)) });
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const text = await (await cache.match(request))?.text();
        things.push({ place: `cache ${new URL(request.url).pathname}`, text: text ?? '' });
      }
    }
    for (const [place, storage] of Object.entries({ localStorage, sessionStorage })) {
      things.push({ place, text: JSON.stringify(storage) });
    }
    things.push({ place: 'cookies', text: document.cookie });
    return { things, privateKeys, secretKeys };
  });

const hexOf = (text: string): string => Buffer.from(text, 'utf8').toString('hex');

/** The bytes of a text as UTF-8 and as UTF-16 in both orders. */
const bytesOf = (text: string): readonly Buffer[] => {
  const utf16 = Buffer.from(text, 'utf16le');
  return [Buffer.from(text, 'utf8'), utf16, Buffer.from(utf16).swap16()];
};

/** The forms in which a text may lie somewhere: as itself, escaped, as bytes or within base64. */
const formsOf = (text: string): readonly string[] => [
  text,
  encodeURIComponent(text),
  JSON.stringify(text).slice(1, -1),
  ...bytesOf(text).flatMap((bytes) => [bytes.toString('hex'), ...base64Of(bytes)]),
];

// Base64 of bytes that begin at each of the three offsets in a group of four characters, in both alphabets, without the
// characters that also encode bits of the bytes before or after.
const base64Of = (bytes: Buffer): readonly string[] =>
  [0, 2, 3].flatMap((from, before) => {
    const to = Math.floor(((before + bytes.length) * 8) / 6);
    const shifted = Buffer.concat([Buffer.alloc(before), bytes]);
    return (['base64', 'base64url'] as const).map((alphabet) => shifted.toString(alphabet).slice(from, to));
  });

// The beginning of an RSA key: PrivateKeyInfo (RFC 5208) from its version to the OCTET STRING around the key, RSAPrivateKey
// (RFC 8017) from its version to the modulus of 2048, 3072 or 4096 bits.
const beginnings = [
  '020100300d06092a864886f70d010101050004',
  ...['0101', '0181', '0201'].map((length) => `0201000282${length}00`),
];
const signsOfPrivateKeys = [
  ...beginnings.flatMap((beginning) => [beginning, ...base64Of(Buffer.from(beginning, 'hex'))]),
  'PRIVATE KEY-----',
];

/** A private JWK (RFC 7517), also as a text within JSON or as bytes. */
const hasPrivateJwk = (text: string): boolean =>
  (/"kty\\*"/.test(text) && /"d\\*"\s*:\s*\\*"/.test(text)) ||
  (text.includes(hexOf('"kty"')) && text.includes(hexOf('"d":"')));

const placesOf = ({ things }: Pick<Stored, 'things'>, isWanted: (text: string) => boolean): readonly string[] =>
  things.filter(({ text }) => isWanted(text)).map(({ place }) => place);

const hasOneOf = (parts: readonly string[]) => (text: string) => parts.some((part) => text.includes(part));

/** Says whether a text lies within another one in any of its forms. */
export const holdsText = (whole: string, text: string): boolean => hasOneOf(formsOf(text))(whole);

/** The places where a text lies, in any of its forms. */
export const placesOfText = (stored: Pick<Stored, 'things'>, text: string): readonly string[] =>
  placesOf(stored, hasOneOf(formsOf(text)));

/** The places where a private key lies in a form that can be read: PKCS #8, PKCS #1, PEM or JWK. */
export const placesOfPrivateKeys = (stored: Stored): readonly string[] => {
  const hasSign = hasOneOf(signsOfPrivateKeys);
  return placesOf(stored, (text) => hasSign(text) || hasPrivateJwk(text));
};

/** The number of certificates that the bank has issued in this browser, over all attempts. */
export const certificatesIssued = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const name = (await indexedDB.databases()).find((database) => database.name?.endsWith('bank'))?.name;
    if (name === undefined) return 0;
    const open = indexedDB.open(name);
    await new Promise((resolve) => (open.onsuccess = resolve));
    const count = open.result.transaction('certificates').objectStore('certificates').count();
    await new Promise((resolve) => (count.onsuccess = resolve));
    open.result.close();
    return count.result;
  });

/** The types of all stored events, in the order in which they were written. */
export const storedEvents = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const name = (await indexedDB.databases()).find((database) => database.name?.endsWith('attempts'))?.name ?? '';
    const open = indexedDB.open(name);
    await new Promise((resolve) => (open.onsuccess = resolve));
    const read = open.result.transaction('entries').objectStore('entries').getAll();
    await new Promise((resolve) => (read.onsuccess = resolve));
    open.result.close();
    return (read.result as { entry: { event: { type: string } } }[]).map(({ entry }) => entry.event.type);
  });
