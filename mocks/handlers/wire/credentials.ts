import { fail, succeed, type Outcome } from '../../../src/contract/outcome.ts';
import { fromBase64 } from '../../../src/pki/base64.ts';

/** Reads HTTP Basic (RFC 7617), in UTF-8 as our challenge asks. An unreadable header counts as missing, not as a miss. */
export function readBasic({ headers }: Request): Outcome<{ readonly loginId: string; readonly secret: string }> {
  const authorization = headers.get('Authorization');
  if (authorization === null) return missing('HTTP Basic is wanted here');
  const token = /^basic +([A-Za-z0-9+/]+=*)$/i.exec(authorization)?.[1];
  const bytes = token === undefined ? undefined : fromBase64(token);
  if (bytes === undefined) return missing('Authorization: not "Basic" and base64');
  const text = decode(bytes);
  if (text === undefined) return missing('Authorization: not UTF-8');
  const [, loginId, secret] = /^([^:\p{Cc}]{0,200}):(\P{Cc}{0,200})$/u.exec(text) ?? [];
  if (loginId === undefined || secret === undefined) {
    return missing('Authorization: not ID and password with a colon between, of at most 200 characters each');
  }
  return succeed({ loginId, secret });
}

const missing = (detail: string): Outcome<never> => fail({ type: 'credentialsMissing', detail });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The session in the bearer token (RFC 6750). The empty string stands for none, since no session has that name. */
export const readSession = ({ headers }: Request): string =>
  /^bearer +(\S+)$/i.exec(headers.get('Authorization') ?? '')?.[1] ?? '';
