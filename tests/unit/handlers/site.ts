import 'fake-indexeddb/auto';
import { createAnswer, type Answer } from '../../../mocks/answer.ts';
import { toBase64 } from '../../../src/pki/base64.ts';
import type { Profile } from '../../../src/profile/profile.ts';

let sites = 0;

/** A bank and a CA of a test's own, at a base of their own. */
export function openSite(options: { readonly defaultProfile?: Profile } = {}) {
  const base = `http://site.test/${(sites += 1)}/`;
  const answer: Answer = createAnswer({ base, ...options });
  const ask = (method: string, path: string, headers: Record<string, string> = {}, body?: BodyInit) =>
    answer.answer(new Request(new URL(path, base), { method, headers, ...(body !== undefined && { body }) }));
  return {
    base,
    answer,
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
