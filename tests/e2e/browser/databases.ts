import type { Page } from '@playwright/test';

/** The site's three databases, by the last part of their names, and one that fills the storage. */
export type DatabaseName = 'attempts' | 'pc' | 'bank' | 'filling';

/** Deletes a database, as somebody may in another tab or in the developer tools. */
export const deleteDatabase = (page: Page, name: DatabaseName): Promise<void> =>
  page.evaluate(async (ending) => {
    const all = await indexedDB.databases();
    for (const { name } of all) {
      if (name?.endsWith(ending) !== true) continue;
      const deleting = indexedDB.deleteDatabase(name);
      await new Promise((resolve) => (deleting.onsuccess = resolve));
    }
  }, name);

/** Everything that one store holds. */
export const recordsOf = (page: Page, name: DatabaseName, store: string): Promise<readonly unknown[]> =>
  page.evaluate(
    async ([ending, store]) => {
      const name = (await indexedDB.databases()).find((database) => database.name?.endsWith(ending))?.name;
      if (name === undefined) return [];
      const opening = indexedDB.open(name);
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const reading = opening.result.transaction(store).objectStore(store).getAll();
      await new Promise((resolve) => (reading.onsuccess = resolve));
      opening.result.close();
      return reading.result.map((record: unknown) => JSON.parse(JSON.stringify(record)) as unknown);
    },
    [name, store] as const,
  );

/** Replaces everything that one store holds by these records, each under its own key. */
export const replaceRecords = (
  page: Page,
  name: DatabaseName,
  store: string,
  records: readonly unknown[],
): Promise<void> =>
  page.evaluate(
    async ([ending, store, records]) => {
      const name = (await indexedDB.databases()).find((database) => database.name?.endsWith(ending))?.name ?? '';
      const opening = indexedDB.open(name);
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const transaction = opening.result.transaction(store, 'readwrite');
      transaction.objectStore(store).clear();
      for (const record of records) transaction.objectStore(store).put(record);
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      opening.result.close();
    },
    [name, store, records] as const,
  );

/**
 * Limits the site's storage, and fills it on demand. The limit must be set before anything is stored, since a browser remembers
 * for a while how much is left.
 */
export async function smallStorage(page: Page, url: string) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(url).origin, quotaSize: 16_000_000 });
  return {
    fill: (): Promise<void> =>
      page.evaluate(async () => {
        const opening = indexedDB.open('filling');
        opening.onupgradeneeded = () => opening.result.createObjectStore('filling', { autoIncrement: true });
        await new Promise((resolve) => (opening.onsuccess = resolve));
        const put = (bytes: Uint8Array) =>
          new Promise<boolean>((resolve) => {
            const transaction = opening.result.transaction('filling', 'readwrite');
            transaction.oncomplete = () => resolve(true);
            transaction.onabort = () => resolve(false);
            transaction.objectStore('filling').put(bytes);
          });
        for (let size = 2 ** 16; size >= 1; size /= 2) {
          while (await put(crypto.getRandomValues(new Uint8Array(size))));
        }
        opening.result.close();
      }),
    empty: (): Promise<void> => deleteDatabase(page, 'filling'),
  };
}
