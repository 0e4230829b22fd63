import { siteTexts } from '../../../../src/content/ja/site.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { Practice } from '../../pages/practice.ts';
import { press } from '../../pages/until-issue.ts';

const { storage, troubles, inMemory, goOnWithoutStorage } = siteTexts;

/** Kinds of browsers, each made by a script before the page, with the words that are said then and the part that is not kept. */
const browsers = [
  [
    'keeps no keys',
    () => {
      for (const method of ['add', 'put'] as const) {
        const native = IDBObjectStore.prototype[method];
        const holdsKey = (value: unknown): boolean =>
          value instanceof CryptoKey ||
          (typeof value === 'object' && value !== null && Object.values(value).some(holdsKey));
        IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...asked) {
          if (holdsKey(asked[0])) throw new DOMException('a CryptoKey cannot be stored', 'DataCloneError');
          return native.apply(this, asked);
        };
      }
    },
    storage.keysRefused,
    inMemory.work,
  ],
  [
    'has no IndexedDB',
    () => {
      for (const name of ['indexedDB', 'IDBKeyRange']) {
        Object.defineProperty(globalThis, name, { value: undefined, configurable: true });
      }
    },
    storage.refused,
    inMemory.all,
  ],
] as const;

for (const [name, script, told, kept] of browsers) {
  test(`a browser that ${name} is told so before the exercise, which goes on without it`, async ({ page, site }) => {
    await page.addInitScript(script);
    const practice = new Practice(page);
    await practice.open(site.url);
    await expect(page.getByText(told)).toBeVisible();
    await press(page, goOnWithoutStorage);
    await practice.pc.isReady();
    await expect(page.getByText(kept)).toBeVisible();
    await practice.solve();
    await practice.isSolved();
  });
}

test('a browser that makes no keys is told so before the exercise', async ({ page, site }) => {
  await page.addInitScript(() => {
    const generateKey = () => Promise.reject(new DOMException('no keys', 'OperationError'));
    Object.assign(SubtleCrypto.prototype, { generateKey });
  });
  await new Practice(page).open(site.url);
  await expect(page.getByText(troubles.keysNotMade)).toBeVisible();
  await expect(page.getByRole('button', { name: goOnWithoutStorage })).toHaveCount(0);
});
