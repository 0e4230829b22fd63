import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textsIn } from '../../../src/cli/build/font/texts-in.ts';
import { root } from '../../../src/cli/machine/root.ts';
import { builtInProfile } from '../../../src/profile/built-in.ts';
import { expiredCertificate } from '../../../src/training/scenarios/expired-certificate.ts';

const book = readFileSync(join(root, 'README.ja.md'), 'utf8');

/** Everything that the site, the PC and the bank can say. */
const said = ['src/content/ja', 'src/desktop', 'src/screens', 'src/profile/built-in', 'src/training/script']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((path) => /\.(ts|svelte|json)$/.test(path))
  .flatMap((path) => textsIn(path, readFileSync(join(root, path), 'utf8')))
  .map(({ text }) => text.replaceAll(/<[^>]+>|\s/g, ''))
  .join('\n');

const quoted = [...new Set([...book.matchAll(/「([^「」]+)」/g)].map(([, quote = '']) => quote))];

test("the users' book quotes much of what the site says", () => {
  expect(quoted.length).toBeGreaterThan(70);
});

// A word that the book itself introduces.
test.each(quoted.filter((quote) => quote !== 'プロファイル'))(
  "the users' book quotes 「%s」 as the product says it",
  (quote) => {
    expect(said).toContain(quote.replaceAll(/\s/g, ''));
  },
);

test("the users' book lists the steps that have a picture, by number and name", () => {
  const rows = [...book.matchAll(/^\| (\d+) +\| `(\w+)` +\|/gm)].map(([, number, name]) => [Number(number), name]);
  expect(rows).toEqual([[0, '0'], ...expiredCertificate.solution.map(({ step }, index) => [index + 1, step])]);
});

test("the users' book lists the practice accounts with their passwords", () => {
  const rows = [...book.matchAll(/^\| `(test\w+)` +\| `(\w+)` +\|/gm)].map(([, loginId, password]) => ({
    loginId,
    password,
  }));
  expect(rows).toEqual(builtInProfile.accounts.map(({ loginId, password }) => ({ loginId, password })));
});
