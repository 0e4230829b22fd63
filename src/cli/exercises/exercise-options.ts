import { scenarioIds, type ScenarioId } from '../../training/scenarios/catalogue.ts';
import type { Choice } from '../machine/options.ts';

/** The options of every command that makes something of exercises. */
export const exerciseOptions = {
  scenario: { type: 'string', multiple: true, choices: scenarioIds, value: 'id', help: 'of which exercises' },
  profile: {
    type: 'string',
    value: 'bank',
    help: 'the bank: the id of a built-in profile, or the path of a .json file (default: BANK_PROFILE, or mihon-bank)',
  },
} as const;

/** The option for the folder that a command fills. */
export const outOption = <Default extends string>(usual: Default, help: string) =>
  ({ type: 'string', value: 'folder', default: usual, help }) as const;

export const chosenScenarios = (choice: Choice<ScenarioId>): readonly ScenarioId[] =>
  choice === 'all' ? scenarioIds : choice;
