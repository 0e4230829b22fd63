import type { Entry } from '../../src/procedure/world/event.ts';
import type { Tab } from './browser.ts';

/** The stored entries of the attempt that was begun last. */
export const entriesOfNewestAttempt = (tab: Tab): Promise<readonly Entry[]> =>
  tab.evaluate(async () => {
    const found = (await indexedDB.databases()).find(({ name }) => name?.endsWith('attempts'));
    if (!found?.name) return [];
    const open = indexedDB.open(found.name);
    await new Promise((resolve) => (open.onsuccess = resolve));
    const transaction = open.result.transaction(['attempts', 'entries']);
    const attempts = transaction.objectStore('attempts').getAll();
    const entries = transaction.objectStore('entries').getAll();
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    open.result.close();
    const newest = (attempts.result as { id: string }[]).at(-1)?.id;
    const stored = entries.result as { attempt: string; entry: Entry }[];
    return stored.filter(({ attempt }) => attempt === newest).map(({ entry }) => entry);
  }, null);
