import type { Rules } from '../../../profile/profile.ts';
import { seconds, type Instant } from '../../../time/instant.ts';
import { hourOnDayBefore, isoDate } from '../../../time/japan-time.ts';
import type { Mail, MailId } from './mail.ts';
import type { BankCertificate, World } from '../world.ts';

// Apart from the schema, which must not fill it in: the hash of every stored profile would change.
const usualMailNoticeDays = [40, 10];

/** The days before the day of expiry on which the bank sends a mail. */
export const mailNoticeDays = ({
  mailNoticeDays: own = usualMailNoticeDays,
}: Pick<Rules, 'mailNoticeDays'>): readonly number[] => own;

/** The hour in Japan at which the bank sends its notices. */
const sendingHour = 9;

/** The mails that the bank would send about a certificate: some days before its end, and when it has ended. */
function mailsAbout({ notAfter }: BankCertificate, { rules }: Pick<World, 'rules'>): readonly Mail[] {
  const day = isoDate(notAfter);
  return [
    ...mailNoticeDays(rules).map((days): Mail => {
      const arrivedAt = hourOnDayBefore(notAfter, days, sendingHour);
      return { id: `notice-${days}-${day}`, kind: 'notice', notAfter, arrivedAt };
    }),
    // The last second belongs to the validity.
    { id: `expired-${day}`, kind: 'expired', notAfter, arrivedAt: notAfter + seconds(1) },
  ];
}

/** The mails that have arrived by a moment, the newest first. They follow from the case, the bank's certificates and the clock. */
export function mailsIn(world: Pick<World, 'mail' | 'bank' | 'rules'>, now: Instant): readonly Mail[] {
  if (!world.mail) return [];
  const { loginId, forgedAt } = world.mail.mailbox;
  const own = world.bank.certificates.filter((each) => each.loginId === loginId);
  // The bank writes about the customer's newest certificate: whoever has renewed need not be reminded of the old one.
  const isNewestAt = (certificate: BankCertificate, moment: Instant) =>
    certificate.notBefore <= moment &&
    !own.some(({ notBefore, notAfter }) => notBefore <= moment && notAfter > certificate.notAfter);
  const sent = own.flatMap((certificate) =>
    mailsAbout(certificate, world).filter(({ arrivedAt }) => isNewestAt(certificate, arrivedAt)),
  );
  const forged = forgedAt.map((arrivedAt, index): Mail => ({ id: `forged-${index + 1}`, kind: 'forged', arrivedAt }));
  const byId = new Map([...sent, ...forged].map((mail) => [mail.id, mail]));
  return [...byId.values()]
    .filter(({ arrivedAt }) => arrivedAt <= now)
    .toSorted((one, other) => other.arrivedAt - one.arrivedAt);
}

export const isRead = ({ mail }: Pick<World, 'mail'>, id: MailId): boolean => mail?.read.includes(id) ?? false;

export const unreadCount = (world: World, now: Instant): number =>
  mailsIn(world, now).filter(({ id }) => !isRead(world, id)).length;

/** The mail that the mail program shows beside its list. */
export function openMail(world: World): Mail | undefined {
  const open = world.mail?.window?.open ?? null;
  return open === null ? undefined : mailsIn(world, world.now).find(({ id }) => id === open);
}
