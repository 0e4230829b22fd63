import { fromBase64 } from '../../src/pki/base64.ts';

/** HTTP Basic (RFC 7617), in UTF-8 as our challenge asks for; undefined if the header is missing or unlike that. */
export function readBasic({ headers }: Request): { loginId: string; secret: string } | undefined {
  const [scheme, token] = headers.get('Authorization')?.split(' ') ?? [];
  const octets = scheme?.toLowerCase() === 'basic' && token !== undefined ? fromBase64(token) : undefined;
  const text = octets === undefined ? '' : new TextDecoder().decode(octets);
  const colon = text.indexOf(':');
  return colon < 0 ? undefined : { loginId: text.slice(0, colon), secret: text.slice(colon + 1) };
}

/** The session that a request of a logged-in customer names (RFC 6750), or an empty text, which is nobody's. */
export function readSession({ headers }: Request): string {
  const [scheme, token = ''] = headers.get('Authorization')?.split(' ') ?? [];
  return scheme?.toLowerCase() === 'bearer' ? token : '';
}
