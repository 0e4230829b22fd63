import { exerciseOptions, outOption } from '../exercises/exercise-options.ts';
import type { ValuesOf } from '../machine/options.ts';

export const formatNames = ['html', 'pdf', 'docx', 'markdown'] as const;

export type FormatName = (typeof formatNames)[number];

export const manualCommand = {
  name: 'manual',
  about: 'Makes the illustrated manual of each exercise, with pictures that are taken in a browser.',
  options: {
    ...exerciseOptions,
    format: { type: 'string', multiple: true, choices: formatNames, help: 'in which formats' },
    out: outOption(
      'manuals',
      'what this command wrote there is replaced; a file that you changed or put there stays, is named, and the new one lies beside it, as in full-lock.new.docx',
    ),
  },
  notes:
    'Folders are named from where the command is typed, and made where they are missing. manual.json beside the manuals remembers what they say and which files are unchanged: leave it there.',
} as const;

export type ManualOptions = ValuesOf<(typeof manualCommand)['options']>;
