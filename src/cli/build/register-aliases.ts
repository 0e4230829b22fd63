import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { aliases } from './aliases.ts';

/** From here on Node itself can import the sources, which name the built-in profile as the build does. */
export function registerAliases(): void {
  registerHooks({
    resolve: (specifier, context, nextResolve) =>
      specifier === '#built-in-profile'
        ? {
            url: pathToFileURL(aliases[specifier]).href,
            format: 'json',
            importAttributes: { type: 'json' },
            shortCircuit: true,
          }
        : nextResolve(specifier, context),
  });
}
