// Functions that run in the page: they use nothing from around them.

/** A request to the bank of the page. `isBinary` gives the answer's body in base64. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly isBinary?: boolean;
}

/** Asks the bank, and says how long the whole answer took. */
export async function timedAsk({ method, url, headers, body, isBinary = false }: Asked) {
  const begun = performance.now();
  const response = await fetch(url, { method, headers: { ...headers }, body: body ?? null });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const time = performance.now() - begun;
  const text = isBinary
    ? btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    : new TextDecoder().decode(bytes);
  return { status: response.status, text, time };
}

export interface Filling {
  readonly database: string;
  readonly attempt: string;
  readonly loginId: string;
  readonly count: number;
  readonly status: 'good' | 'revoked';
  readonly notAfter: number;
}

/** Puts certificates of one customer into the bank's store, in its own format, by thousands. */
export async function fillBank({ database, attempt, loginId, count, status, notAfter }: Filling): Promise<void> {
  const connection = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(database);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error(`${database} does not open`));
  });
  const ended =
    status === 'revoked' ? { revokedAt: notAfter, reason: 'cessationOfOperation' } : { revokedAt: null, reason: null };
  for (let done = 0; done < count; done += 5_000) {
    const transaction = connection.transaction(['certificates', 'standings'], 'readwrite');
    const [certificates, standings] = ['certificates', 'standings'].map((name) => transaction.objectStore(name));
    for (let index = done; index < Math.min(count, done + 5_000); index += 1) {
      const random = crypto.getRandomValues(new Uint8Array(36));
      const hex = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
      const serialNumber = `1${hex.slice(1, 32)}`;
      const validity = { notBefore: 0, notAfter };
      certificates?.add({ serialNumber, subjectKeyIdentifier: hex.slice(32), ...validity, der: new Uint8Array(1_100) });
      standings?.add({ attempt, serialNumber, loginId, status, ...ended, notAfter });
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('the store was not filled'));
    });
  }
  connection.close();
}
