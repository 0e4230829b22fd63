// Effects of presses that follow from the world before them.
import { browserMemory, offeredCertificates } from './world/browser-memory.ts';
import { formErrors, hasErrors } from './world/form-errors.ts';
import { hasPassword } from './world/page.ts';
import { registrationErrorsIn } from './world/registration/registration-errors.ts';
import { fieldsOn, isRegistrationForm } from './world/registration/registration.ts';
import { windowOf } from './world/windows.ts';
import type { WindowId } from './world/window-id.ts';
import type { World } from './world/world.ts';

/** Returns whether a window's form reaches the bank. One in which the page itself finds faults does not. */
export function isSendable(world: World, id: WindowId): boolean {
  const page = windowOf(world, id)?.page;
  if (!page || !hasPassword(page)) return false;
  return !hasErrors(formErrors(page.screen === 'BLGI004' ? { password: page.password } : page, world.rules));
}

/** The same of a form of ログインID取得. */
export function isFormSendable(world: World, id: WindowId): boolean {
  const page = windowOf(world, id)?.page;
  return (
    page !== undefined &&
    isRegistrationForm(page) &&
    !hasErrors(registrationErrorsIn(fieldsOn(page), page.entries, world.rules))
  );
}

/** The number of certificates that 電子証明書ログイン lists in the picker: none where the browser remembers a choice. */
export function certificatesToPick(world: World, id: WindowId): number {
  const window = windowOf(world, id);
  if (!window || browserMemory(world, window).held !== null) return 0;
  return offeredCertificates(world, window).length;
}

/** Returns whether 電子証明書ログイン opens the picker: the browser remembers no choice, and has a certificate to offer. */
export const picksCertificate = (world: World, id: WindowId): boolean => certificatesToPick(world, id) > 0;
