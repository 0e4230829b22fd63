import 'fake-indexeddb/auto';
import { createBankServer, type BankServer } from '../../../mocks/answer.ts'; // before msw, for which it prepares the ground
import { getResponse } from 'msw/utils/get-response';
import type { AttemptRecord } from '../../../mocks/handlers/wire/handler-context.ts';
import { routes } from '../../../mocks/handlers/routes.ts';
import { wireAddress } from '../../../mocks/handlers/wire/wire-address.ts';
import type { AuthorityKeys } from '../../../mocks/signing/authority-keys.ts';
import { randomBytes } from '../../../mocks/signing/random.ts';
import { openStore } from '../../../mocks/store/store.ts';
import { toBase64 } from '../../../src/pki/base64.ts';
import { builtInProfile } from '../../../src/profile/built-in.ts';
import type { Profile } from '../../../src/profile/profile.ts';

let sites = 0;

interface SiteOptions {
  /** The last part of the address. */
  readonly folder?: string;
  readonly defaultProfile?: Profile;
  readonly keeps?: 'database' | 'memory';
}

/** A bank and a CA of a test's own, at a base of their own. */
export function openSite({ folder = 'site', ...options }: SiteOptions = {}) {
  const base = `http://site.test/${(sites += 1)}/${folder}/`;
  const answer: BankServer = createBankServer({ base, ...options });
  return { base, answer, ...clientOf(base, (request) => answer.answer(request)) };
}

export type TestSite = ReturnType<typeof openSite>;

/** Another door to the same bank, whose requests let something happen after they are prepared and before they write. */
export function interruptedClient(site: { readonly base: string }, meanwhile: () => Promise<unknown>) {
  const store = openStore<AuthorityKeys, AttemptRecord>(`${new URL(site.base).pathname}bank`);
  const handlers = routes({
    store: {
      ...store,
      change: async (work) => {
        await meanwhile();
        return store.change(work);
      },
    },
    random: randomBytes,
    defaultProfile: builtInProfile,
  });
  return clientOf(wireAddress(''), async (request) => (await getResponse(handlers, request)) ?? Response.error());
}

function clientOf(base: string, answer: (request: Request) => Promise<Response>) {
  const ask = (method: string, path: string, headers: Record<string, string> = {}, body?: BodyInit) =>
    answer(new Request(new URL(path, base), { method, headers, ...(body !== undefined && { body }) }));
  return {
    ask,
    post: (path: string, body: unknown, headers: Record<string, string> = {}) =>
      ask('POST', path, headers, JSON.stringify(body)),
    enrol: (request: Uint8Array, credentials: string | undefined, headers: Record<string, string> = {}) =>
      ask(
        'POST',
        '.well-known/est/simpleenroll',
        {
          'Content-Type': 'application/pkcs10',
          ...(credentials !== undefined && { Authorization: basic(credentials) }),
          ...headers,
        },
        toBase64(request),
      ),
  };
}

export const basic = (credentials: string): string => `Basic ${toBase64(new TextEncoder().encode(credentials))}`;
