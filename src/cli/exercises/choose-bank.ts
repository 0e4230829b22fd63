import { builtInProfilePath } from '../build/built-in-profile.ts';
import { messageOf, CommandError } from '../machine/command-error.ts';

/**
 * Chooses the bank of all that is imported from here on, by which the site and its words are built.
 * @throws CommandError if there is no such profile
 */
export function chooseBank(profile = process.env['BANK_PROFILE']): void {
  try {
    process.env['BANK_PROFILE'] = builtInProfilePath(profile);
  } catch (fault) {
    throw new CommandError(messageOf(fault), { cause: fault });
  }
}
