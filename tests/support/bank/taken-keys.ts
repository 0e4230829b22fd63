/** All keys, and all byte strings, that stand anywhere in a record. */
function partsOf(value: unknown): { readonly keys: readonly CryptoKey[]; readonly bytes: readonly BufferSource[] } {
  if (value instanceof CryptoKey) return { keys: [value], bytes: [] };
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return { keys: [], bytes: [value as BufferSource] };
  if (typeof value !== 'object' || value === null) return { keys: [], bytes: [] };
  const parts = Object.values(value).map(partsOf);
  return { keys: parts.flatMap(({ keys }) => keys), bytes: parts.flatMap(({ bytes }) => bytes) };
}

const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

/** The ways in which a secret key of any kind opens what is wrapped with it. */
const openings = (bytes: readonly BufferSource[]): readonly (AesGcmParams | AesCbcParams | Algorithm)[] => [
  ...bytes.flatMap((iv) => [
    { name: 'AES-GCM', iv },
    { name: 'AES-CBC', iv },
  ]),
  { name: 'AES-KW' },
  { name: 'RSA-OAEP' },
];

const got = <T>(attempt: Promise<T>): Promise<T | undefined> => attempt.catch(() => undefined);

/** The private keys (PKCS #8) that a script of the host could carry away, by whatever lies in these records. */
export async function keysTakenFrom(records: readonly unknown[]): Promise<readonly ArrayBuffer[]> {
  const { keys, bytes } = partsOf(records);
  const exported = keys.map((key) => got(crypto.subtle.exportKey('pkcs8', key)));
  const small = bytes.filter(({ byteLength }) => byteLength <= 16); // no kind of encryption has a longer beginning
  const unwrapped = keys.flatMap((key) =>
    bytes.flatMap((data) =>
      openings(small).map(async (opening) => {
        const opened = await got(crypto.subtle.unwrapKey('pkcs8', data, key, opening, rsa, true, ['sign']));
        return opened && crypto.subtle.exportKey('pkcs8', opened);
      }),
    ),
  );
  const decrypted = keys.flatMap((key) =>
    bytes.flatMap((data) =>
      openings(small).map(async (opening) => {
        const plain = await got(crypto.subtle.decrypt(opening, key, data));
        return plain && got(crypto.subtle.importKey('pkcs8', plain, rsa, true, ['sign']).then(() => plain));
      }),
    ),
  );
  const readable = bytes.map((data) =>
    got(
      crypto.subtle.importKey('pkcs8', data, rsa, true, ['sign']).then((key) => crypto.subtle.exportKey('pkcs8', key)),
    ),
  );
  const all = await Promise.all([...exported, ...unwrapped, ...decrypted, ...readable]);
  return all.filter((key) => key !== undefined);
}
