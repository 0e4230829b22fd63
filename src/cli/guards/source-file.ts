import { dirname, join, normalize } from 'node:path/posix';
import { parseSync } from 'vite';

/** An import or a re-export of a source. */
export interface Import {
  /** The specifier as it is written: a relative path or the name of a package. */
  readonly from: string;
  /** A path from the repository's root; null for a package. */
  readonly target: string | null;
  /** True if nothing of it loads with the file: it imports types only, or is an `import()`. */
  readonly isLazy: boolean;
}

/** A type, an interface or a class that a source declares at its top, or for a package without types. */
export interface DeclaredType {
  readonly name: string;
  readonly isExported: boolean;
}

/** A source as the guards see it. */
export interface SourceFile {
  /** From the repository's root, with slashes. */
  readonly path: string;
  readonly imports: readonly Import[];
  readonly types: readonly DeclaredType[];
}

/** @throws Error if the text is no TypeScript */
export function readSource(path: string, text: string): SourceFile {
  const { code, markup } = path.endsWith('.svelte') ? splitComponent(text) : { code: text, markup: '' };
  const { program, errors } = parseSync(`${path}.ts`, code, { lang: 'ts' });
  const [fault] = errors;
  if (fault) throw new Error(`${path}: ${fault.message}`);
  const statements = program.body as readonly Statement[];
  const importing = (from: string, isLazy: boolean): Import => ({
    from,
    target: from.startsWith('.') ? normalize(join(dirname(path), from.replace(/\?.*$/, ''))) : null,
    isLazy,
  });
  return {
    path,
    imports: [
      ...statements.flatMap(({ source, importKind, exportKind }) =>
        source ? [importing(source.value, (importKind ?? exportKind) === 'type')] : [],
      ),
      // An `import()` may also stand in a type or in markup, which no statement shows.
      ...[...`${code}\n${markup}`.matchAll(/\bimport\(\s*'([^']+)'/g)].map(([, from = '']) => importing(from, true)),
    ],
    types: typesIn(statements),
  };
}

/** Those in a `declare module` count as well. */
const typesIn = (statements: readonly Statement[]): readonly DeclaredType[] =>
  statements.flatMap((statement): readonly DeclaredType[] => {
    const declared = statement.declaration ?? statement;
    if (declared.type === 'TSModuleDeclaration') return typesIn(declared.body?.body ?? []);
    const isType = typeDeclarations.includes(declared.type);
    return isType && declared.id ? [{ name: declared.id.name, isExported: declared !== statement }] : [];
  });

const typeDeclarations = ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'ClassDeclaration'];

/** The parts of ESTree that are read here. */
interface Statement {
  readonly type: string;
  readonly source?: { readonly value: string } | null;
  readonly importKind?: 'type' | 'value';
  readonly exportKind?: 'type' | 'value';
  readonly declaration?: Statement | null;
  readonly id?: { readonly name: string } | null;
  /** Of a `declare module`. */
  readonly body?: { readonly body?: readonly Statement[] } | null;
}

function splitComponent(text: string): { readonly code: string; readonly markup: string } {
  const scripts = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
  return {
    code: [...text.matchAll(scripts)].map(([, code = '']) => code).join('\n'),
    markup: text.replaceAll(scripts, ''),
  };
}
