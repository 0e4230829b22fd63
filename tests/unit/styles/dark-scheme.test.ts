import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const queries = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(css|svelte)$/.test(path))
  .flatMap((path) =>
    [...readFileSync(join('src', path), 'utf8').matchAll(/@media[^{]*prefers-color-scheme:\s*dark[^{]*/g)].map(
      ([query]) => ({ path, query: query.trim() }),
    ),
  );

test('dark colours are for screens alone: some browsers print by the scheme of the screen', () => {
  // Site, training mark, page and file of the manual.
  expect(queries.length).toBeGreaterThanOrEqual(4);
  expect(queries.filter(({ query }) => !query.startsWith('@media screen and'))).toEqual([]);
});
