import { openDB } from 'idb';
import { storeNames } from '../../../mocks/store/schema.ts';

/** All that the mock keeps, by the name of its store; but for the CAs, which spring up when they are first needed. */
export type StoredRecords = Readonly<Record<string, string>>;

export async function keptBy(site: { readonly base: string }): Promise<StoredRecords> {
  const database = await openDB(`${new URL(site.base).pathname}bank`);
  const names = storeNames.filter((name) => name !== 'authorities');
  const transaction = database.transaction(names, 'readonly');
  const all = names.map(async (name) => {
    const store = transaction.objectStore(name);
    return [name, JSON.stringify([await store.getAllKeys(), await store.getAll()])] as const;
  });
  const kept = Object.fromEntries(await Promise.all(all));
  database.close();
  return kept;
}
