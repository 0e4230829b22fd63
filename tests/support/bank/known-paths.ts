import '../../../mocks/answer.ts'; // before msw, for which it prepares the ground
import { routes } from '../../../mocks/handlers/routes.ts';
import { wireAddress } from '../../../mocks/handlers/wire/wire-address.ts';
import { randomBytes } from '../../../mocks/signing/random.ts';
import { openStore } from '../../../mocks/store/store.ts';
import { builtInProfile } from '../../../src/profile/built-in.ts';

const place = { store: openStore('never opened'), random: randomBytes, defaultProfile: builtInProfile };

/** Method and path of every handler; those that answer for any method or for any path have none of their own. */
export const knownPaths: readonly (readonly [method: string, path: string])[] = routes(place as never).flatMap(
  ({ info: { method, path } }) =>
    typeof method === 'string' && path !== wireAddress('*')
      ? [[method, String(path).slice(wireAddress('').length)] as const]
      : [],
);
