import type { Tab } from './browser.ts';

const toBytes = (numbers: readonly number[]): Uint8Array => Uint8Array.from(numbers);

/** The body that an address of the site answers with. */
export const fileOf = async (tab: Tab, path: string): Promise<Uint8Array> =>
  toBytes(await tab.evaluate(async (at) => Array.from(new Uint8Array(await (await fetch(at)).arrayBuffer())), path));

/** The DER of a certificate, read back from the PC's own database. */
export async function installedCertificate(tab: Tab, serialNumber: string | undefined): Promise<Uint8Array> {
  const stored = await tab.evaluate(async (wanted) => {
    const name = (await indexedDB.databases()).find((database) => database.name?.endsWith('pc'))?.name ?? '';
    const open = indexedDB.open(name);
    await new Promise((resolve) => (open.onsuccess = resolve));
    const read = open.result
      .transaction('certificates')
      .objectStore('certificates')
      .get(wanted ?? '');
    await new Promise((resolve) => (read.onsuccess = resolve));
    open.result.close();
    return Array.from(new Uint8Array((read.result as { der: Uint8Array }).der));
  }, serialNumber);
  return toBytes(stored);
}

/** Runs in the page: elements that were scrolled though they have no scroll bar, so that nobody could scroll them back. */
export const scrolledByNobody = (): readonly string[] =>
  [...document.querySelectorAll('*')]
    .filter((element) => getComputedStyle(element).overflow === 'hidden')
    .filter(({ scrollLeft, scrollTop }) => scrollLeft !== 0 || scrollTop !== 0)
    .map((element) => element.getAttribute('class') ?? element.localName);
