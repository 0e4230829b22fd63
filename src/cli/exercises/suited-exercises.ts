import { profileFileTexts } from '../../content/en/profile-file.ts';
import type { Profile } from '../../profile/profile.ts';
import { bankFaults, placeOfFault } from '../../training/bank-fault.ts';
import type { Scenario } from '../../training/scenario.ts';
import { CommandError } from '../machine/command-error.ts';

interface SuitedExercises<Exercise> {
  readonly suited: readonly Exercise[];
  /** The names of the others, with a line for each reason; null if there are none. */
  readonly unsuited: string | null;
}

const faultLines = (scenario: Scenario, profile: Profile): readonly string[] =>
  bankFaults(scenario, profile).map(
    (fault) => `${placeOfFault(fault)}: ${profileFileTexts.bankFault(fault, [scenario.id])}`,
  );

/** Parts the exercises that can come to their ends with this bank from the others. */
export function suitedExercises<Exercise extends { readonly scenario: Scenario }>(
  exercises: readonly Exercise[],
  profile: Profile,
): SuitedExercises<Exercise> {
  const judged = exercises.map((exercise) => ({ exercise, lines: faultLines(exercise.scenario, profile) }));
  const others = judged.filter(({ lines }) => lines.length > 0);
  const names = others.map(({ exercise }) => exercise.scenario.id).join(', ');
  return {
    suited: judged.filter(({ lines }) => lines.length === 0).map(({ exercise }) => exercise),
    unsuited:
      others.length === 0
        ? null
        : [`This bank does not suit: ${names}`, ...others.flatMap(({ lines }) => lines)].join('\n'),
  };
}

/** @throws CommandError if the bank suits none of the exercises, saying why */
export function anySuited<Exercise extends { readonly scenario: Scenario }>(
  exercises: readonly Exercise[],
  profile: Profile,
): SuitedExercises<Exercise> {
  const found = suitedExercises(exercises, profile);
  if (found.suited.length === 0) throw new CommandError(found.unsuited ?? '');
  return found;
}
