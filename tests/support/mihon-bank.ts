import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProfile } from '../../src/profile/read-profile.ts';

// Read from its file: the alias by which the site finds its bank is known to a build alone.
const reading = readProfile(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../src/profile/built-in/mihon-bank.json'), 'utf8')),
);
if (!reading.ok) throw new Error('the built-in profile cannot be read');

/** The bank that the site is built with. */
export const { profile } = reading;

/** The account that most exercises are about. */
export const [learner] = profile.accounts.filter(({ loginId }) => loginId === 'test999') as [
  (typeof profile.accounts)[number],
];
