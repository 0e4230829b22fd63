import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { expect, test } from 'vitest';

/** What the files of a place may import besides each other. A place is a folder or a single file. */
interface Rule {
  readonly from: readonly string[];
  /** Only as types, or by `import()`, so that it is no part of what loads first. */
  readonly lazily?: readonly string[];
  readonly packages?: readonly string[];
}

const facts = ['src/time', 'src/pki'];
const pure = [...facts, 'src/profile', 'src/procedure', 'src/training'];
const drawing = [...pure, 'src/content', 'src/parts', 'src/styles'];
const site = [...drawing, 'src/screens', 'src/desktop', 'src/pc'];
const certificates = ['@peculiar/x509', '@abraham/reflection'];

const table: Readonly<Record<string, Rule>> = {
  'src/time': { from: [] },
  'src/pki': { from: ['src/time'] },
  'src/profile': { from: [...facts], packages: ['valibot', '#built-in-profile'] },
  'src/procedure': { from: [...facts, 'src/profile'] },
  'src/banking': { from: [...facts, 'src/profile'] },
  'src/training': { from: [...facts, 'src/profile', 'src/procedure', 'src/banking'] },
  'src/content': { from: [...pure, 'src/contract'] },
  'src/parts': { from: [...facts, 'src/profile', 'src/procedure', 'src/content', 'src/styles'], packages: ['svelte'] },
  'src/screens': { from: drawing, packages: ['svelte'] },
  'src/desktop': { from: [...drawing, 'src/screens'], packages: ['svelte'] },
  'src/pc': { from: [...drawing, 'src/screens', 'src/desktop'], lazily: ['src/session/ports'], packages: ['svelte'] },
  'src/dojo': { from: site, lazily: ['src/session/ports'], packages: ['svelte', 'chart.js'] },
  'src/studio': {
    from: site,
    lazily: ['src/session/ports'],
    packages: ['svelte', 'fflate', 'docx'],
  },
  'src/styles': { from: [] },

  'src/contract': { from: [...facts, 'src/profile'], packages: ['valibot'] },
  'src/gateway': { from: [...facts, 'src/contract'], packages: ['valibot'] },
  'src/database': { from: ['src/contract'], packages: ['idb'] },
  'src/crypto': { from: [...facts, 'src/contract', 'src/database'], packages: [...certificates, 'idb'] },
  'src/session': {
    from: [...pure, 'src/contract', 'src/gateway', 'src/database'],
    lazily: ['src/crypto'],
    packages: ['idb', 'valibot'],
  },

  'src/App.svelte': {
    from: ['src/views.ts', 'src/dojo', 'src/studio', 'src/content', 'src/training', ...facts],
    lazily: ['src/session/ports'],
  },
  'src/views.ts': {
    from: ['src/content', 'src/training'],
    lazily: ['src/dojo', 'src/studio', 'src/session/ports', 'src/procedure'],
  },
  'src/main.ts': { from: ['src'], lazily: ['mocks'], packages: ['svelte'] },

  'mocks/bank': { from: [...facts, 'src/profile', 'src/banking', 'src/contract'] },
  'mocks/ca': { from: [...facts, 'src/profile', 'src/banking', 'src/contract'] },
  'mocks/signing': {
    from: [...facts, 'mocks/ca'],
    packages: [...certificates, '@peculiar/asn1-ocsp', '@peculiar/asn1-schema', '@peculiar/asn1-x509'],
  },
  'mocks/store': { from: [...facts, 'src/profile', 'src/contract', 'src/database'], packages: ['idb'] },
  'mocks/handlers': {
    from: [...facts, 'src/profile', 'src/banking', 'src/contract', 'mocks'],
    packages: ['msw', 'valibot'],
  },
  mocks: {
    from: [...facts, 'src/profile', 'src/contract', 'src/database', 'mocks'],
    packages: ['msw', 'workbox-precaching', 'workbox-routing', '@abraham/reflection'],
  },
};

const isUnder = (path: string, place: string) => path === place || path.startsWith(`${place}/`);

const placeOf = (file: string): string | undefined =>
  Object.keys(table)
    .filter((place) => isUnder(file, place))
    .toSorted((left, right) => right.length - left.length)[0];

const imports =
  /(?:^|\s)(?:import|export)(?<type>\s+type)?\s[^'";()]*?from\s*'(?<from>[^']+)'|(?<lazy>import\(\s*)'(?<asked>[^']+)'|(?:^|\s)import\s+'(?<effect>[^']+)'/g;

/** Each import of a file that the table does not allow, as a line to read. */
function breaches(file: string, text: string): readonly string[] {
  const place = placeOf(file);
  const rule = place && table[place];
  if (!rule) return [`${file} lies in no place of the table`];
  return [...text.matchAll(imports)].flatMap(({ groups = {} }) => {
    const { type, lazy } = groups;
    const asked = groups['from'] ?? groups['asked'] ?? groups['effect'] ?? '';
    const breach = [`${file} imports ${asked}`];
    if (!asked.startsWith('.')) {
      return rule.packages?.some((name) => isUnder(asked, name)) ? [] : breach;
    }
    const target = normalize(join(dirname(file), asked));
    const home = placeOf(target);
    if (home === place) return [];
    const allowed = type || lazy ? [...rule.from, ...(rule.lazily ?? [])] : rule.from;
    return allowed.some((each) => isUnder(target, each)) ? [] : breach;
  });
}

// Programs in Node (src/cli) are roots of their own and may import anything.
const sources = ['src', 'mocks'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(ts|svelte)$/.test(name) && !name.endsWith('.d.ts') && !name.startsWith('src/cli/')),
);

test('every import goes in a direction that the table allows', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.flatMap((file) => breaches(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test('what nearly every file of a layered program imports is allowed', () => {
  const screen = `import type { World } from '../procedure/world.ts';\n  import Field from '../parts/Field.svelte';`;
  expect(breaches('src/screens/Invented.svelte', screen)).toEqual([]);
  expect(breaches('src/main.ts', `const mock = await import('../mocks/answer.ts');`)).toEqual([]);
  expect(
    breaches('src/dojo/Invented.svelte', `import type { PracticeRoom } from '../session/ports/practice.ts';`),
  ).toEqual([]);
});

test.each([
  ['src/pki/invented.ts', `import { readProfile } from '../profile/read-profile.ts';`],
  ['src/procedure/invented.ts', `import {\n  play,\n} from '../training/play.ts';`],
  ['src/procedure/invented.ts', `import * as v from 'valibot';`],
  ['src/procedure/invented.ts', `import { logIn } from '../banking/log-in.ts';`],
  ['src/banking/invented.ts', `import type { World } from '../procedure/world/world.ts';`],
  ['src/training/invented.ts', `export { bankJa } from '../content/ja/bank.ts';`],
  ['src/screens/Invented.svelte', `<script lang="ts">\n  import { x } from '../session/training-session.svelte.ts';`],
  ['src/parts/Invented.svelte', `import Desktop from '../desktop/Desktop.svelte';`],
  ['src/dojo/Invented.svelte', `import { PracticeRoom } from '../session/ports/practice.ts';`],
  ['src/dojo/Invented.svelte', `import type { Clock } from '../session/clock.ts';`],
  ['src/dojo/Invented.svelte', `import Scene from '../studio/Scene.svelte';`],
  ['src/session/invented.ts', `import { openPcKeys } from '../crypto/open-pc-keys.ts';`],
  ['src/gateway/invented.ts', `const mock = await import('../../mocks/answer.ts');`],
  ['src/main.ts', `import { createBankServer } from '../mocks/answer.ts';`],
  ['src/main.ts', `import '../mocks/local-storage-shim.ts';`],
  ['mocks/ca/invented.ts', `import { store } from '../store/store.ts';`],
  ['mocks/bank/invented.ts', `import { decideIssue } from '../ca/decide-issue.ts';`],
  ['mocks/handlers/invented.ts', `import type { World } from '../../src/procedure/world/world.ts';`],
  ['src/common/invented.ts', ''],
])('%s must not say %s', (file, text) => {
  expect(breaches(file, text)).toHaveLength(1);
});
