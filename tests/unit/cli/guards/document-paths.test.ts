import { expect, test } from 'vitest';
import { lostPaths } from '../../../../src/cli/guards/document-paths.ts';

const paths = new Set([
  'README.md',
  'GUIDE.md',
  'src',
  'src/main.ts',
  'src/studio',
  'src/studio/README.md',
  'src/studio/pictures',
  'src/studio/pictures/take.ts',
]);

const lost = (path: string, text: string) =>
  lostPaths(
    [
      { path, text },
      { path: 'GUIDE.md', text: '# Guide\n\n## What `npm test` does, and why' },
    ],
    paths,
  );

test.each([
  ['README.md', '`src/main.ts`, `src/studio/` and [studio](src/studio/README.md)'],
  ['src/studio/README.md', '`take.ts`, `pictures/take.ts`, `main.ts`, [up](../../README.md), [folder](pictures/)'],
  ['README.md', '[anchor](GUIDE.md#what-npm-test-does-and-why) and `tests/unit/<id>.ts`, `src/…`, `*.test.ts`'],
  ['README.md', '[elsewhere](https://example.org/x.md) `npm run check` `#/studio` `README.md`'],
])('%s may say %s', (path, text) => {
  expect(lost(path, text)).toEqual([]);
});

test.each([
  ['README.md', '`src/gone.ts`', 'README.md names src/gone.ts, which is not there'],
  ['README.md', '`src/gone/`', 'README.md names src/gone, which is not there'],
  ['src/studio/README.md', '`gone.ts`', 'src/studio/README.md names gone.ts, which is not there'],
  ['src/studio/README.md', '`studio/take.ts`', 'src/studio/README.md names studio/take.ts, which is not there'],
  ['README.md', '[gone](docs/GONE.md)', 'README.md links to docs/GONE.md, which is not there'],
  ['README.md', '[gone](GUIDE.md#gone)', 'README.md links to GUIDE.md#gone, which is not there'],
  ['README.md', '[gone](#gone)', 'README.md links to #gone, which is not there'],
])('in %s %s leads nowhere', (path, text, breach) => {
  expect(lost(path, text)).toEqual([breach]);
});
