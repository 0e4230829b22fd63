import { builtInProfilePath } from '../build/built-in-profile.ts';
import { CommandError, messageOf } from '../machine/command-error.ts';

/**
 * Lets Node import the sources as Vite does, with a bank of its own in place of the built-in one. Whatever reads the bank must be
 * imported after this, since it reads it once.
 * @param profile the id or the path of a profile
 * @throws CommandError if there is no such profile
 */
export async function prepareImports(profile?: string): Promise<void> {
  try {
    const [option, name] =
      profile === undefined ? ['BANK_PROFILE=', process.env['BANK_PROFILE']] : ['--profile ', profile];
    process.env['BANK_PROFILE'] = builtInProfilePath(name, option);
  } catch (fault) {
    throw new CommandError(messageOf(fault), { cause: fault });
  }
  const { registerAliases } = await import('../build/register-aliases.ts');
  registerAliases();
}
