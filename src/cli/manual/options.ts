import { parseArgs } from 'node:util';
import { messageOf } from '../machine/command-error.ts';

export const formatNames = ['html', 'pdf', 'docx', 'markdown'] as const;

export type FormatName = (typeof formatNames)[number];

interface ManualOptions {
  readonly scenarios: readonly string[];
  readonly formats: readonly FormatName[];
  readonly out: string;
  readonly profile: string | undefined;
}

type OptionsReading =
  | { readonly ok: true; readonly options: ManualOptions }
  /** Nothing but the usage was asked for. */
  | { readonly ok: 'help' }
  /** In sentences for whoever typed them. */
  | { readonly ok: false; readonly faults: readonly string[] };

export const usage = `npm run manual -- --scenario <id> --out <folder>
  --scenario <id>       one or more times, or: all
  --out <folder>        where the manuals go
  --format <format>     one or more times: ${formatNames.join(', ')}; without it all of them
  --profile <file>      the bank of a profile file, instead of the built-in one
  --help                this

Ends with 0; with 1 where a part of it could not be made, which is named; with 2 where nothing was made, for a wrong option or any
other reason.`;

const isFormat = (name: string): name is FormatName => formatNames.some((known) => known === name);

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** @param known the scenarios there are */
export function readOptions(args: readonly string[], known: readonly string[]): OptionsReading {
  const many = { type: 'string', multiple: true } as const;
  const one = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { scenario: many, format: many, out: one, profile: one, help: { type: 'boolean' } },
    });
    if (values.help) return { ok: 'help' };
    const { scenario = [], format = [...formatNames], out = '', profile } = values;
    const unknown = scenario.filter((id) => id !== 'all' && !known.includes(id));
    const faults = [
      ...(scenario.length === 0 ? [`Which scenario? --scenario all, or one of ${known.join(', ')}.`] : []),
      ...unknown.map((id) => `There is no scenario ${id}; there are ${known.join(', ')}, and all.`),
      ...format
        .filter((name) => !isFormat(name))
        .map((name) => `There is no format ${name}; there are ${formatNames.join(', ')}.`),
      ...(out === '' ? ['Where to? --out <folder>.'] : []),
      ...(profile === undefined || profile.endsWith('.json')
        ? []
        : [`--profile ${profile}: a profile is a .json file.`]),
    ];
    if (faults.length > 0) return { ok: false, faults };
    const scenarios = scenario.includes('all') ? known : distinct(scenario);
    return { ok: true, options: { scenarios, formats: distinct(format.filter(isFormat)), out, profile } };
  } catch (fault) {
    return { ok: false, faults: [messageOf(fault)] };
  }
}
