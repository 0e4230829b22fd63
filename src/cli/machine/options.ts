import { parseArgs } from 'node:util';
import { CommandError, messageOf } from './command-error.ts';

/** An option of a command, as its help describes it and its values are checked. */
interface Option {
  /** An option without a type is a switch, which takes no value. */
  readonly type?: 'string';
  /** Allows the option several times, or as `all`, which is also the default unless there is another. */
  readonly multiple?: true;
  /** All the values there are. */
  readonly choices?: readonly string[];
  readonly default?: string;
  /** A value's name in the help, e.g. `id`. */
  readonly value?: string;
  readonly help: string;
}

type Options = Readonly<Record<string, Option>>;

/** A command as it is typed and described. */
export interface Command<Known extends Options = Options> {
  /** The name of the npm script. */
  readonly name: string;
  readonly about: string;
  readonly options: Known;
  /** Further lines of the help. */
  readonly notes?: string;
}

/** `all` is kept as such, since a later version may have more values than this one. */
export type Choice<Name extends string = string> = 'all' | readonly Name[];

type NameOf<Each extends Option> = Each['choices'] extends readonly (infer Name extends string)[] ? Name : string;

type ValueOf<Each extends Option> = Each extends { readonly multiple: true }
  ? Choice<NameOf<Each>>
  : Each extends { readonly type: 'string' }
    ? Each extends { readonly default: string }
      ? NameOf<Each>
      : NameOf<Each> | undefined
    : boolean;

export type ValuesOf<Known extends Options> = { readonly [Name in keyof Known]: ValueOf<Known[Name]> };

/**
 * Reads what was typed after a command.
 * @throws CommandError naming everything that is wrong, and what would be right
 */
export function readOptions<const Known extends Options>(
  { options }: Command<Known>,
  args: readonly string[],
): ValuesOf<Known> {
  const typed = parsed(options, args);
  const faults = Object.entries(options).flatMap(([name, option]) =>
    faultsOf(name, option, [typed[name] ?? []].flat()),
  );
  if (faults.length > 0) throw new CommandError(faults.join('\n'));
  const values = Object.entries(options).map(([name, option]) => [name, valueOf(option, typed[name])]);
  // Object.fromEntries forgets the names.
  return Object.fromEntries(values) as ValuesOf<Known>;
}

type Typed = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

function parsed(options: Options, args: readonly string[]): Typed {
  try {
    const config = Object.entries(options).map(([name, { type = 'boolean', multiple = false }]) => [
      name,
      { type, multiple },
    ]);
    return parseArgs({ args: [...args], options: Object.fromEntries(config) as Record<string, { type: 'string' }> })
      .values;
  } catch (fault) {
    // After the first sentence Node explains positional arguments, which no command has.
    const [said = ''] = messageOf(fault).split(/(?<=['.])(?: To specify|\. )/);
    const known = [...Object.keys(options), 'help'].map((name) => `--${name}`);
    throw new CommandError(`${said.replace(/\.?$/, '.')} The options are ${known.join(' ')}.`, { cause: fault });
  }
}

const faultsOf = (name: string, option: Option, values: readonly (string | boolean)[]): readonly string[] =>
  values.flatMap((value) => {
    if (value === '') return [`--${name} needs a value: ${option.value ?? name}.`];
    const { choices } = option;
    if (!choices || (option.multiple && value === 'all')) return [];
    return choices.some((choice) => choice === value) ? [] : [unknownName(name, String(value), option)];
  });

/** The sentence about a value that does not exist. */
export const unknownName = (
  option: string,
  value: string,
  { choices = [], multiple }: Pick<Option, 'choices' | 'multiple'>,
): string => `There is no ${option} "${value}"; there are: ${[...choices, ...(multiple ? ['all'] : [])].join(', ')}.`;

function valueOf(option: Option, typed: Typed[string]): Choice | boolean | string | undefined {
  if (!option.type) return typed === true;
  if (!option.multiple) return typeof typed === 'string' ? typed : option.default;
  const wanted = Array.isArray(typed) ? typed.map(String) : option.default === undefined ? ['all'] : [option.default];
  if (wanted.includes('all')) return 'all';
  return option.choices ? option.choices.filter((name) => wanted.includes(name)) : [...new Set(wanted)];
}

/** The text that `--help` prints. */
export function helpText({ name, about, options, notes }: Command): string {
  const lines = Object.entries({ ...options, help: { help: 'prints this' } satisfies Option }).map(
    ([option, { value = option, type, help, ...rest }]: readonly [string, Option]) =>
      [`--${option}${type ? ` <${value}>` : ''}`, `${help}${choicesOf(rest)}`] as const,
  );
  const width = Math.max(...lines.map(([option]) => option.length));
  return [
    `npm ${name === 'start' || name === 'test' ? name : `run ${name}`} -- [options]`,
    about,
    lines.map(([option, help]) => `  ${option.padEnd(width)}  ${help}`).join('\n'),
    ...(notes === undefined ? [] : [notes]),
    'Ends with 0 where all is well or made, with 1 where something is to be looked at, with 2 where nothing was done.',
  ].join('\n\n');
}

function choicesOf({ choices, multiple, default: usual }: Omit<Option, 'help'>): string {
  const [all, several] = multiple ? [', all', '; may be given several times'] : ['', ''];
  const names = choices ? `: ${choices.join(', ')}${all}` : '';
  const left = usual ?? (multiple ? 'all' : undefined);
  return `${names}${several}${left === undefined ? '' : ` (default: ${left})`}`;
}
