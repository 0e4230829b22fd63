// Certificates, mails and moments that a step of a solution can name only in the world of the attempt.
import type { SerialNumber } from '../../pki/certificate-fields.ts';
import { isExpired } from '../../pki/validity.ts';
import type { LoginId } from '../../profile/profile.ts';
import type { MailId, MailKind } from '../../procedure/world/mail/mail.ts';
import { mailsIn } from '../../procedure/world/mail/mailbox.ts';
import { temporaryLockEnd } from '../../procedure/world/bank-account.ts';
import { offeredCertificates } from '../../procedure/world/browser-memory.ts';
import { windowOf } from '../../procedure/world/windows.ts';
import type { World } from '../../procedure/world/world.ts';
import type { Instant } from '../../time/instant.ts';

/**
 * The certificate that ends last and has not expired, of those that the picker lists. A picker lists none that came to the PC after its browser
 * had been started.
 */
export function newestCertificate(world: World): SerialNumber {
  const picker = world.dialogs.findLast(({ kind }) => kind === 'certificatePicker');
  const window = picker && windowOf(world, picker.owner);
  const listed = (window ? offeredCertificates(world, window) : []).filter((each) => !isExpired(each, world.now));
  return listed.toSorted((one, other) => one.notAfter - other.notAfter).at(-1)?.serialNumber ?? '';
}

/** A certificate by its place in the list, the oldest first. */
export const certificateAt = ({ store }: World, index: number): SerialNumber => store[index]?.serialNumber ?? '';

/** The newest mail of a kind. */
export const mailOf = (world: World, kind: MailKind): MailId =>
  mailsIn(world, world.now).find((mail) => mail.kind === kind)?.id ?? '';

/** The moment from which the bank admits a customer again after a temporary lock. */
export const endOfLock = (world: World, account: LoginId): Instant =>
  Math.max(temporaryLockEnd(world, account) ?? world.now, world.now);
