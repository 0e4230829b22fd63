import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeFaults, readProfile } from '../profile/read-profile.ts';

const folder = fileURLToPath(new URL('../profile/built-in/', import.meta.url));

/**
 * The file of the profile that a build shall contain, read and found sound.
 * @throws Error naming the profiles there are, or each fault by its path in the file
 */
export function builtInProfilePath(id = 'mihon-bank'): string {
  const file = `${folder}${basename(id)}.json`;
  if (!existsSync(file)) {
    const known = readdirSync(folder).map((name) => basename(name, '.json'));
    throw new Error(`BANK_PROFILE=${id}: no such profile; there are ${known.join(', ')}`);
  }
  const reading = readProfile(parse(readFileSync(file, 'utf8'), file));
  if (!reading.ok) throw new Error(`${file} is not a profile:\n${describeFaults(reading.faults)}`);
  return file;
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file} is not JSON: ${cause instanceof Error ? cause.message : ''}`, { cause });
  }
}
