import { fileURLToPath } from 'node:url';
import { builtInProfilePath } from './built-in-profile.ts';

/**
 * Names that the page, the worker and the tests must all see alike: the bank that this build contains, and a stand-in for
 * a package that msw drags in for the cookies of other origins, which a worker never sees.
 */
export const aliases = {
  '#built-in-profile': builtInProfilePath(process.env['BANK_PROFILE']),
  'tough-cookie': fileURLToPath(new URL('../../../mocks/tough-cookie.ts', import.meta.url)),
};
