import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importBreaches } from '../../../../src/cli/guards/import-breaches.ts';
import { readImportTable } from '../../../../src/cli/guards/import-table.ts';
import { readSource } from '../../../../src/cli/guards/source-file.ts';
import { root } from '../../../../src/cli/machine/root.ts';

const table = readImportTable(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'));
const breachesOf = (path: string, text: string) => importBreaches(readSource(path, text), table);

test.each([
  ['src/screens/Invented.svelte', `<script lang="ts">import type { World } from '../procedure/world.ts';\n</script>`],
  ['src/screens/Invented.svelte', `<script lang="ts">\n  import Field from '../parts/Field.svelte';\n</script>`],
  ['src/dojo/Invented.svelte', `<script lang="ts">import type { A } from '../session/ports/practice.ts';</script>`],
  ['src/main.ts', `const mock = await import('../mocks/answer.ts');`],
  ['src/styles/invented.ts', `import './tokens.css';`],
  ['src/cli/invented.ts', `import { build } from 'vite';\nimport config from '../../vite.config.ts';`],
])('%s may say %s', (path, text) => {
  expect(breachesOf(path, text)).toEqual([]);
});

test.each([
  ['src/pki/invented.ts', `import { readProfile } from '../profile/read-profile.ts';`],
  ['src/procedure/invented.ts', `import {\n  play,\n} from '../training/play.ts';`],
  ['src/procedure/invented.ts', `import * as v from 'valibot';`],
  ['src/procedure/invented.ts', `export type Later = import('../training/play.ts').Play;`],
  ['src/training/invented.ts', `export { bankJa } from '../content/ja/bank.ts';`],
  ['src/training/invented.ts', `export * from '../content/ja/bank.ts';`],
  [
    'src/screens/Invented.svelte',
    `<script lang="ts">\n  import { x } from '../session/training-session.svelte.ts';</script>`,
  ],
  ['src/screens/Invented.svelte', `{#await import('../session/training-session.svelte.ts')}…{/await}`],
  ['src/screens/Invented.svelte', `<script module>import a from '../dojo/a.ts';</script><script>let b;</script>`],
  ['src/parts/Invented.svelte', `<script lang="ts">import Desktop from '../desktop/Desktop.svelte';</script>`],
  [
    'src/dojo/Invented.svelte',
    `<script lang="ts">import { PracticeRoom } from '../session/ports/practice.ts';</script>`,
  ],
  ['src/dojo/Invented.svelte', `<script lang="ts">import type { Clock } from '../session/clock.ts';</script>`],
  ['src/dojo/Invented.svelte', `<script lang="ts">import Scene from '../studio/Scene.svelte';</script>`],
  ['src/session/invented.ts', `import { openPcKeys } from '../crypto/open-pc-keys.ts';`],
  ['src/gateway/invented.ts', `const mock = await import('../../mocks/answer.ts');`],
  ['src/main.ts', `import { createAnswer } from '../mocks/answer.ts';`],
  ['src/main.ts', `import '../mocks/local-storage-shim.ts';`],
  ['src/main.ts', `import { root } from './cli/machine/root.ts';`],
  ['mocks/ca/invented.ts', `import { store } from '../store/store.ts';`],
  ['mocks/bank/invented.ts', `import { decideIssue } from '../ca/decide-issue.ts';`],
  ['mocks/handlers/invented.ts', `import type { World } from '../../src/procedure/world/world.ts';`],
  ['src/cli/invented.ts', `import type { Measurement } from '../../tests/bench/measurement.ts';`],
  ['src/common/invented.ts', ''],
])('%s must not say %s', (path, text) => {
  expect(breachesOf(path, text)).toHaveLength(1);
});

const document = (...rows: readonly string[]) =>
  [
    '## Who may import whom',
    '',
    '| Place | May import | Only types, or by `import()` | Packages |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    '## Next',
    '| a | b |',
  ].join('\n');

test('a row gives its place, what it may import, and the packages', () => {
  expect(
    readImportTable(
      document('| `src/dojo` | `time`, `mocks/ca` | `session/ports` | `svelte` |', '| `src/cli` | nothing | | any |'),
    ),
  ).toEqual([
    { place: 'src/dojo', from: ['src/time', 'mocks/ca'], typesOrDynamic: ['src/session/ports'], packages: ['svelte'] },
    { place: 'src/cli', from: [], typesOrDynamic: [], packages: null },
  ]);
});

test.each([
  ['| `src/dojo` | `time` and a bit of `pki` | | |', /says more than names/],
  ['| dojo | `time` | | |', /says more than names/],
  ['| | `time` | | |', /names no place/],
  ['| `src/time` | nothing | | |\n| `src/time` | `pki` | | |', /src\/time has two rows/],
])('a table with %j is refused', (rows, sentence) => {
  expect(() => readImportTable(document(rows))).toThrow(sentence);
});

test('a document without the table is refused, so that nothing is taken for allowed', () => {
  expect(() => readImportTable('# Architecture')).toThrow(/There is no table/);
});
