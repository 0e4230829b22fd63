import { slipsOf } from '../../procedure/entry-slip.ts';
import type { Event } from '../../procedure/world/event.ts';
import { hasPassword } from '../../procedure/world/page.ts';
import { isRegistrationForm } from '../../procedure/world/registration/registration.ts';
import { windowOf } from '../../procedure/world/windows.ts';
import type { World } from '../../procedure/world/world.ts';
import type { LoginId } from '../../profile/profile.ts';
import { nextFieldOn } from './page-text.ts';

/**
 * Returns whether an event sends a form in which an entry is missing or is not the account's. That is never right, even where it
 * leads on: a bank that tells of a lock has not looked at the password.
 */
export function sendsWrongForm(world: World, event: Event, account: LoginId): boolean {
  if (event.type === 'pressedNext') {
    const page = windowOf(world, event.window)?.page;
    return page !== undefined && isRegistrationForm(page) && nextFieldOn(page, account) !== undefined;
  }
  if (event.type !== 'pressedAuthenticate' && event.type !== 'pressedLogin') return false;
  const page = windowOf(world, event.window)?.page;
  if (!page || !hasPassword(page)) return false;
  const { loginId, password } = slipsOf(page, account);
  return loginId !== null || password !== null;
}
