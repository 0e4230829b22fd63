import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { profileFileTexts } from '../../content/en/profile-file.ts';
import { describeFaults } from '../../profile/read-profile.ts';
import { readProfileFile, type ProfileFileFault } from '../../profile/read-profile-file.ts';
import { resolveFromCwd } from '../machine/resolve-from-cwd.ts';

const folder = fileURLToPath(new URL('../../profile/built-in/', import.meta.url));

/**
 * The file of the profile that a build contains, once it has been read and found sound.
 * @param name of one that is built in, or the path of a `.json` file
 * @param option what the name was given by, as faults say it
 * @throws Error naming the profiles there are, or each fault by its path in the file
 */
export function builtInProfilePath(name = 'mihon-bank', option = 'BANK_PROFILE='): string {
  const file = name.endsWith('.json') ? resolveFromCwd(name) : `${folder}${basename(name)}.json`;
  if (!existsSync(file)) {
    const known = readdirSync(folder).map((each) => basename(each, '.json'));
    throw new Error(
      `${option}${name}: no such profile; there are ${known.join(', ')}, and any .json file that is named by its path`,
    );
  }
  const reading = readProfileFile(readFileSync(file));
  if (!reading.ok) throw new Error(`${file} is not a profile:\n${describeFileFault(reading.fault)}`);
  return file;
}

const describeFileFault = (fault: ProfileFileFault): string =>
  fault.kind === 'notProfile' ? describeFaults(fault.faults) : profileFileTexts.fileFault(fault);
