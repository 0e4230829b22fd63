/** The imports that the files of a place may have besides each other. */
export interface ImportRule {
  /** A folder or a single file, as a path from the repository's root. */
  readonly place: string;
  readonly from: readonly string[];
  /** Imports that are allowed as types or by `import()`, so that nothing of them loads with the place. */
  readonly typesOrDynamic: readonly string[];
  /** Names of packages; null for any. */
  readonly packages: readonly string[] | null;
}

const heading = /^## Who may import whom$/m;
const columns = ['Place', 'May import', 'Only types, or by `import()`', 'Packages'];

/**
 * Reads the import table of the document on architecture, so that the written table is the one that is enforced.
 * @throws Error if there is no such table, or a cell of it says something else than names
 */
export function readImportTable(document: string): readonly ImportRule[] {
  const [, section = ''] = document.split(heading);
  const [head, , ...rows] = section
    .split(/^## /m, 1)
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.startsWith('|'))
    .map(cellsOf);
  if (head?.join() !== columns.join()) throw new Error(`There is no table with the columns ${columns.join(', ')}.`);
  const rules = rows.map(([place = '', from = '', typesOrDynamic = '', packages = '']): ImportRule => ({
    place: namesIn(place)[0] ?? fail(`"${place}" names no place`),
    from: namesIn(from).map(placeNamed),
    typesOrDynamic: namesIn(typesOrDynamic).map(placeNamed),
    packages: packages === 'any' ? null : namesIn(packages),
  }));
  const places = rules.map(({ place }) => place);
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  return twice === undefined ? rules : fail(`${twice} has two rows`);
}

const cellsOf = (row: string): readonly string[] =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The names in a cell, each in backticks. Anything else is an error, since nobody would enforce it. */
function namesIn(cell: string): readonly string[] {
  const rest = cell.replaceAll(/`[^`]+`/g, '').replaceAll(/[\s,]/g, '');
  if (rest !== '' && cell !== 'nothing') fail(`"${cell}" says more than names`);
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

/** A name without its top-level folder is a folder of `src`. */
const placeNamed = (name: string): string => (/^(src|mocks)(\/|$)|\.config\.ts$/.test(name) ? name : `src/${name}`);

function fail(why: string): never {
  throw new Error(`The import table: ${why}.`);
}
