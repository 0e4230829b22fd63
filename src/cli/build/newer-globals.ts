import type { Rule, Scope } from 'eslint';
import { features } from 'web-features';
import { browserFloor } from './browser-floor.ts';

/** Newer parts of the language and of browsers that the site uses where they are there, and does without where they are not. */
const doneWithout = new Set(['Intl.Segmenter', 'ClipboardItem']);

const isNewer = (version: string | undefined, floor: string): boolean =>
  version === undefined || Number.parseFloat(version.replace('≤', '')) > Number.parseFloat(floor);

/** Names as scripts write them, `Promise.withResolvers` or `ClipboardItem`, of what some of the oldest browsers lack. */
const newer: ReadonlySet<string> = new Set(
  Object.values(features)
    .flatMap((feature) => Object.entries(('status' in feature && feature.status?.by_compat_key) || {}))
    .filter(([, { support }]) =>
      Object.entries(browserFloor).some(([name, floor]) => isNewer(support[name as keyof typeof browserFloor], floor)),
    )
    .map(([key]) => /^(?:javascript\.builtins|api)\.(?:(Navigator)\.)?((?:\w+\.)?\w+?)(?:_static)?$/.exec(key))
    .flatMap((named) => (named?.[2] === undefined ? [] : [named[1] ? `navigator.${named[2]}` : named[2]])),
);

/** A rule against global objects, and against members of them, that the oldest supported browsers lack. */
export const newerGlobals: Rule.RuleModule = {
  create: (context) => ({
    'Program:exit': (program) => {
      const global = context.sourceCode.getScope(program);
      const report = ({ identifier }: Scope.Reference): void => {
        if (identifier.type !== 'Identifier') return;
        const parent = context.sourceCode.getAncestors(identifier).at(-1);
        if (parent?.type === 'UnaryExpression' && parent.operator === 'typeof') return;
        const isOwner = parent?.type === 'MemberExpression' && parent.object === identifier;
        // `Intl.Segmenter`, as it is written
        const used = [identifier.name, ...(isOwner ? [context.sourceCode.getText(parent)] : [])];
        const found = used.find((name) => newer.has(name) && !doneWithout.has(name));
        if (found !== undefined)
          context.report({ node: identifier, message: `'${found}' is newer than the oldest browser` });
      };
      global.through.forEach(report);
      // Those of the language itself are known to ESLint, as variables that no code defines.
      for (const { defs, references } of global.variables) if (defs.length === 0) references.forEach(report);
    },
  }),
};
