import { parseArgs } from 'node:util';

interface TestOptions {
  /** The matrices and the other engines as well. */
  readonly all: boolean;
  readonly help: boolean;
}

const options = {
  all: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

export const testHelp = `npm test             what a change can break: units, components, conformance, and journeys in Chromium
npm test -- --all    the matrices as well (every fault at every request, every picture, every mistake by keyboard),
                     and the exercise in Firefox and WebKit
npm test -- --help   this text

One test alone: npx vitest run FILE, or npm run build && npx playwright test FILE -g 'part of its name'.`;

/** What was typed after `npm test --`; a fault says what there is. */
export function readTestOptions(args: readonly string[]): TestOptions | { readonly fault: string } {
  const known = new Set(Object.keys(options).map((name) => `--${name}`));
  const unknown = args.filter((argument) => !known.has(argument));
  if (unknown.length > 0) {
    return { fault: `There is no option ${unknown.join(', ')}; there are ${[...known].join(' and ')}.` };
  }
  const { all, help } = parseArgs({ args: [...args], options }).values;
  return { all, help };
}
