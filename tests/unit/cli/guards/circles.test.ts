import { expect, test } from 'vitest';
import { circlesOfFiles, circlesOfFolders } from '../../../../src/cli/guards/circles.ts';
import { readSource } from '../../../../src/cli/guards/source-file.ts';

const sources = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, text]) => readSource(path, text));

test('files that import one another in a line make no circle', () => {
  const line = sources({
    'src/a.ts': `import './b.ts'; import { c } from './c.ts';`,
    'src/b.ts': `import { c } from './c.ts';`,
    'src/c.ts': `import 'svelte';`,
  });
  expect(circlesOfFiles(line)).toEqual([]);
});

test.each([
  ['of values', `import { a } from './a.ts';`],
  ['of types', `import type { A } from './a.ts';`],
  ['of types inside a type', `export type B = import('./a.ts').A;`],
  ['that loads later', `const a = await import('./a.ts');`],
  ['that hands on', `export * from './a.ts';`],
])('a circle %s is named with all its files', (_, text) => {
  const circle = sources({
    'src/a.ts': `import { C } from './C.svelte';`,
    'src/b.ts': text,
    'src/C.svelte': `<script lang="ts">import { b } from './b.ts';</script>`,
    'src/d.ts': `import { a } from './a.ts';`,
  });
  expect(circlesOfFiles(circle)).toEqual(['These files import each other: src/C.svelte, src/a.ts, src/b.ts']);
});

test('two circles are distinguished', () => {
  const two = sources({
    'src/a.ts': `import './b.ts'; import './c.ts';`,
    'src/b.ts': `import './a.ts';`,
    'src/c.ts': `import './d.ts';`,
    'src/d.ts': `import './c.ts';`,
  });
  expect(circlesOfFiles(two)).toHaveLength(2);
});

test('folders beside each other make a circle, although no two of their files do', () => {
  const circle = sources({
    'src/studio/pictures/a.ts': `import '../manual/deep/b.ts';`,
    'src/studio/manual/deep/b.ts': '',
    'src/studio/manual/c.ts': `import type { D } from '../pictures/d.ts';`,
    'src/studio/pictures/d.ts': '',
  });
  expect(circlesOfFiles(circle)).toEqual([]);
  expect(circlesOfFolders(circle)).toEqual(['These folders of src/studio import each other: manual, pictures']);
});

test('a folder and what lies right in the folder around it may import each other', () => {
  const family = sources({
    'src/studio/scene.ts': `import './manual/b.ts';`,
    'src/studio/manual/b.ts': `import '../frame.ts';`,
    'src/studio/frame.ts': '',
  });
  expect(circlesOfFolders(family)).toEqual([]);
});
