import { fileURLToPath } from 'node:url';
import { builtInProfilePath } from './built-in-profile.ts';

/**
 * The aliases that the page, the worker and the tests share: the bank that this build contains, and a stub for a package that msw
 * needs for the cookies of other origins, which a worker never sees.
 */
export const aliases = {
  '#built-in-profile': builtInProfilePath(process.env['BANK_PROFILE']),
  'tough-cookie': fileURLToPath(new URL('../../../mocks/tough-cookie.ts', import.meta.url)),
};
