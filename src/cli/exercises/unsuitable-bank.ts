import { profileFileTexts } from '../../content/en/profile-file.ts';
import type { Profile } from '../../profile/profile.ts';
import { bankFaults } from '../../training/bank-fault.ts';
import type { Scenario } from '../../training/scenario.ts';
import { CommandError } from '../machine/command-error.ts';

/** Why a bank is not one with which a scenario comes to its end, in a line each. */
export const unsuitableIn = (scenario: Scenario, profile: Profile): readonly string[] =>
  bankFaults(scenario, profile).map((fault) => {
    const place = fault.kind === 'rule' ? `rules.${fault.rule}` : 'accounts';
    return `${place}: ${profileFileTexts.bankFault(fault, [scenario.id])}`;
  });

/** @throws CommandError if there is any such line */
export function refuseUnsuitable(lines: readonly string[]): void {
  if (lines.length > 0) throw new CommandError(['This bank does not suit:', ...lines].join('\n'));
}
