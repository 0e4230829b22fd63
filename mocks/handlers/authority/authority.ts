import type { AuthorityKeys } from '../../signing/authority-keys.ts';
import { makeAuthority } from '../../signing/make-authority.ts';
import type { HandlerContext } from '../wire/handler-context.ts';

/** The CAs of a bank, made when they are first needed. If two tabs make them at once, the one that stores first wins. */
export async function authorityOf(
  { store, random }: HandlerContext,
  { organisation, host }: { readonly organisation: string; readonly host: string },
): Promise<AuthorityKeys> {
  const name = `${organisation}, ${host}`;
  return (
    (await store.authority(name)) ?? store.claimAuthority(name, await makeAuthority({ organisation, host }, random))
  );
}
