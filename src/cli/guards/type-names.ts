import type { SourceFile } from './source-file.ts';

/** Names that several files declare on purpose, and why. */
const shared: Readonly<Record<string, string>> = {
  Props: 'the properties of a component',
};

/** Finds type names that more than one file declares, in a line each: a word has one meaning in the whole tree. */
export function repeatedTypeNames(sources: readonly SourceFile[]): readonly string[] {
  const files = new Map<string, readonly string[]>();
  for (const { path, types } of sources) {
    for (const name of new Set(types.map((type) => type.name))) files.set(name, [...(files.get(name) ?? []), path]);
  }
  return [...files]
    .filter(([name, paths]) => paths.length > 1 && !(name in shared))
    .map(([name, paths]) => `The type name ${name} stands in several files: ${paths.join(', ')}`);
}
