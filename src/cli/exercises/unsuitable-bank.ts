import { profileFileTexts } from '../../content/en/profile-file.ts';
import type { Profile } from '../../profile/profile.ts';
import { bankFaults, placeOfFault } from '../../training/bank-fault.ts';
import type { Scenario } from '../../training/scenario.ts';
import { CommandError } from '../machine/command-error.ts';

/** @throws CommandError if one of the scenarios cannot come to its end with this bank, saying why in a line each */
export function refuseUnsuitableBank(scenarios: readonly Scenario[], profile: Profile): void {
  const lines = scenarios.flatMap((scenario) =>
    bankFaults(scenario, profile).map((fault) => {
      return `${placeOfFault(fault)}: ${profileFileTexts.bankFault(fault, [scenario.id])}`;
    }),
  );
  if (lines.length > 0) throw new CommandError(['This bank does not suit:', ...lines].join('\n'));
}
