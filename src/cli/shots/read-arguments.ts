import { parseArgs } from 'node:util';
import { resolveFromCwd } from '../machine/resolve-from-cwd.ts';
import { messageOf, CommandError } from '../machine/command-error.ts';

/** What was typed after the command; names in it are still to be looked up. */
export interface Wishes {
  readonly help: boolean;
  readonly scenarios: readonly string[];
  readonly steps: readonly string[];
  readonly views: readonly string[];
  readonly sizes: readonly string[];
  readonly callouts: 'on' | 'off';
  readonly scale: 1 | 2;
  /** Folders by their whole paths. */
  readonly out: string;
  readonly check: string | undefined;
  readonly site: string | undefined;
}

const several = { type: 'string', multiple: true } as const;
const one = { type: 'string' } as const;

const options = {
  scenario: several,
  step: several,
  view: several,
  size: several,
  callouts: { ...one, default: 'off' },
  scale: { ...one, default: '1' },
  out: { ...one, default: 'shots' },
  check: one,
  site: one,
  help: { type: 'boolean', default: false },
} as const;

/** @throws CommandError naming what is wrong, and what would be right */
export function readArguments(args: readonly string[]): Wishes {
  const values = parsed(args);
  for (const name of ['out', 'check', 'site'] as const) {
    if (values[name] === '') throw new CommandError(`--${name} needs the name of a folder.`);
  }
  return {
    help: values.help,
    scenarios: values.scenario ?? ['all'],
    steps: values.step ?? ['all'],
    views: values.view ?? ['desktop'],
    sizes: values.size ?? ['medium'],
    callouts: oneOf('callouts', values.callouts, ['on', 'off']),
    scale: oneOf('scale', values.scale, ['1', '2']) === '1' ? 1 : 2,
    out: resolveFromCwd(values.out),
    check: values.check === undefined ? undefined : resolveFromCwd(values.check),
    site: values.site === undefined ? undefined : resolveFromCwd(values.site),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (fault) {
    // What Node adds after the first sentence is about positional arguments, which there are none of.
    const [said = ''] = messageOf(fault).split(/(?<=['.])(?: To specify|\. )/);
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new CommandError(`${said.replace(/\.?$/, '.')} The options are ${known.join(' ')}.`, { cause: fault });
  }
}

function oneOf<Choice extends string>(name: string, value: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new CommandError(`--${name} ${value}: it can be ${choices.join(' or ')}.`);
  return found;
}
