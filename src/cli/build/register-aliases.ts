import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { aliases } from './aliases.ts';

const isAlias = (specifier: string): specifier is keyof typeof aliases => Object.hasOwn(aliases, specifier);

/** Lets Node import the sources as Vite does: by the same aliases, and files as text where `?raw` follows their names. */
export function registerAliases(): void {
  registerHooks({
    resolve: (specifier, context, nextResolve) => {
      if (!isAlias(specifier)) return nextResolve(specifier, context);
      const { href } = pathToFileURL(aliases[specifier]);
      if (!href.endsWith('.json')) return nextResolve(href, context);
      return { url: href, format: 'json', importAttributes: { type: 'json' }, shortCircuit: true };
    },
    load: (url, context, nextLoad) => {
      if (!url.endsWith('?raw')) return nextLoad(url, context);
      const text = readFileSync(fileURLToPath(url), 'utf8');
      return { format: 'module', source: `export default ${JSON.stringify(text)};`, shortCircuit: true };
    },
  });
}
