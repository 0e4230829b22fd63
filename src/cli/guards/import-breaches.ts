import type { ImportRule } from './import-table.ts';
import type { SourceFile } from './source-file.ts';

const isUnder = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

/** The narrowest place of the table that holds a file. */
const ruleOf = (path: string, table: readonly ImportRule[]): ImportRule | undefined =>
  table.filter(({ place }) => isUnder(path, place)).toSorted((one, other) => other.place.length - one.place.length)[0];

/** Finds the imports of a source that the table does not allow, in a line each. */
export function importBreaches({ path, imports }: SourceFile, table: readonly ImportRule[]): readonly string[] {
  const rule = ruleOf(path, table);
  if (!rule) return [`${path} lies in no place of the import table`];
  const isAllowed = ({ from, target, isLazy }: SourceFile['imports'][number]): boolean => {
    if (target === null) return rule.packages?.some((name) => isUnder(from, name)) ?? true;
    if (ruleOf(target, table) === rule) return true;
    // A place that is named as a whole includes the places in it, except for the programs at a terminal.
    if (isUnder(target, 'src/cli')) return false;
    return [...rule.from, ...(isLazy ? rule.typesOrDynamic : [])].some((place) => isUnder(target, place));
  };
  return imports.filter((each) => !isAllowed(each)).map(({ from }) => `${path} must not import ${from}`);
}
