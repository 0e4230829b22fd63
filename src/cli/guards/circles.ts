import { dirname } from 'node:path/posix';
import type { SourceFile } from './source-file.ts';

/** The nodes that each node leads to. */
type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Files that import each other in a circle, types and `import()` included, in a line each. */
export const circlesOfFiles = (sources: readonly SourceFile[]): readonly string[] =>
  circlesIn(importsOf(sources)).map((circle) => `These files import each other: ${circle.join(', ')}`);

/**
 * Folders beside each other that import each other in a circle, in a line each. Files that lie in the folder around them are
 * left out: parent and child may know each other.
 */
export function circlesOfFolders(sources: readonly SourceFile[]): readonly string[] {
  const graph = importsOf(sources);
  const parents = new Set([...graph.keys()].flatMap(foldersAround));
  return [...parents].flatMap((parent) =>
    circlesIn(childrenOf(parent, graph)).map(
      (circle) => `These folders of ${parent} import each other: ${circle.join(', ')}`,
    ),
  );
}

const importsOf = (sources: readonly SourceFile[]): Graph => {
  const there = new Set(sources.map(({ path }) => path));
  return new Map(
    sources.map(({ path, imports }) => [
      path,
      new Set(imports.flatMap(({ target }) => (target !== null && there.has(target) ? [target] : []))),
    ]),
  );
};

/** The folders that a file lies in, the nearest first. */
export const foldersAround = (path: string): readonly string[] => {
  const folder = dirname(path);
  return folder === '.' ? [] : [folder, ...foldersAround(folder)];
};

/** The folders right below a folder, and which of them import which others. */
function childrenOf(parent: string, graph: Graph): Graph {
  const childWith = (path: string): string | undefined =>
    path.startsWith(`${parent}/`) ? /^[^/]+(?=\/)/.exec(path.slice(parent.length + 1))?.[0] : undefined;
  const children = new Map<string, Set<string>>();
  for (const [path, targets] of graph) {
    const child = childWith(path);
    if (child === undefined) continue;
    const others = children.get(child) ?? new Set();
    children.set(child, others);
    for (const target of targets) {
      const other = childWith(target);
      if (other !== undefined && other !== child) others.add(other);
    }
  }
  return children;
}

/** Each set of nodes of which all lead to all others: the strongly connected components, by Tarjan. */
function circlesIn(graph: Graph): readonly (readonly string[])[] {
  const circles: (readonly string[])[] = [];
  const indexes = new Map<string, number>();
  const stack: string[] = [];
  // Returns the index of the earliest node on the stack that this one leads back to.
  const visit = (node: string): number => {
    const index = indexes.size;
    indexes.set(node, index);
    stack.push(node);
    let earliest = index;
    for (const next of graph.get(node) ?? []) {
      const known = indexes.get(next);
      if (known === undefined) earliest = Math.min(earliest, visit(next));
      else if (stack.includes(next)) earliest = Math.min(earliest, known);
    }
    if (earliest === index) {
      const circle = stack.splice(stack.indexOf(node));
      if (circle.length > 1) circles.push(circle.toSorted());
    }
    return earliest;
  };
  for (const node of graph.keys()) if (!indexes.has(node)) visit(node);
  return circles;
}
