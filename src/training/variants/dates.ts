import { isoDate, clockTime, yearsLater } from '../../time/japan-time.ts';
import { days, readInstant, type Instant } from '../../time/instant.ts';
import type { Validity } from '../../pki/validity.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Given, Scenario } from '../scenario.ts';
import type { ScriptedCertificates } from '../script/scripted-certificates.ts';
import type { VariantSeed } from './seed.ts';

/** The days within which an exercise moves: three years, with every day of a week, ends of years and a leap day. */
const span = 1_095;
/** From one variant to the next about twenty months, so that neither years nor seasons repeat; it reaches every day of the span. */
const stride = 619;

const yearsOf = ({ notBefore, notAfter }: Validity): number => Math.round((notAfter - notBefore) / days(365.25));

/**
 * A period moved by whole days. Its end that is nearer to the exercise keeps the distance that the exercise is about; the other end
 * follows by the calendar, as the bank promises years.
 */
function movedValidity(validity: Validity, startsAt: Instant, by: number): Validity {
  const years = yearsOf(validity);
  const [notBefore, notAfter] = [validity.notBefore + days(by), validity.notAfter + days(by)];
  if (yearsLater(validity.notBefore, years) !== validity.notAfter) return { notBefore, notAfter };
  const endsNearer = Math.abs(validity.notAfter - startsAt) < Math.abs(validity.notBefore - startsAt);
  return endsNearer
    ? { notBefore: yearsLater(notAfter, -years), notAfter }
    : { notBefore, notAfter: yearsLater(notBefore, years) };
}

/** A day on which customers work: Monday to Friday, and none of the days around the New Year. Other holidays count as well. */
function isWorkday(moment: Instant): boolean {
  const date = isoDate(moment);
  const weekday = new Date(date).getUTCDay();
  return weekday >= 1 && weekday <= 5 && !/-(12-(29|30|31)|01-0[1-3])$/.test(date);
}

/** No period of years ends on 29 February, so no certificate does. */
const isPossible = ({ given: { startsAt, certificates } }: Scenario, by: number): boolean =>
  certificates.every((each) => {
    const years = yearsOf(each);
    const { notBefore, notAfter } = movedValidity(each, startsAt, by);
    return yearsLater(each.notBefore, years) !== each.notAfter || yearsLater(notBefore, years) === notAfter;
  });

/** The number of days by which a variant moves: to a workday in the three years after the exercise. */
export function daysOf(seed: VariantSeed, scenario: Scenario): number {
  let by = 1 + ((seed * stride) % span);
  while (!isWorkday(scenario.given.startsAt + days(by)) || !isPossible(scenario, by)) by += 1;
  return by;
}

export function movedGiven({ startsAt, certificates, mailbox, ...rest }: Given, by: number): Given {
  return {
    ...rest,
    startsAt: startsAt + days(by),
    certificates: certificates.map((each) => ({ ...each, ...movedValidity(each, startsAt, by) })),
    ...(mailbox && { mailbox: { ...mailbox, forgedAt: mailbox.forgedAt.map((moment) => moment + days(by)) } }),
  };
}

/** The certificates of a script, moved as those are that the exercise gives to the real bank. */
export function movedScript(
  { given, lost = [], issued, ...rest }: ScriptedCertificates,
  startsAt: Instant,
  by: number,
): ScriptedCertificates {
  const moved = <V extends Validity>(fields: V): V => ({ ...fields, ...movedValidity(fields, startsAt, by) });
  // A script names its lost certificates among the given ones.
  const all = new Map(given.map((fields) => [fields, moved(fields)]));
  return {
    ...rest,
    given: [...all.values()],
    ...(lost.length > 0 && { lost: lost.map((fields) => all.get(fields) ?? moved(fields)) }),
    issued: moved(issued),
  };
}

/** The moments of log-ins before the exercise, moved with it. */
export const movedProfile = (profile: Profile, by: number): Profile => ({
  ...profile,
  accounts: profile.accounts.map((account) => ({ ...account, lastLogin: movedText(account.lastLogin, by) })),
});

function movedText(text: string | null, by: number): string | null {
  const moment = text === null ? undefined : readInstant(text);
  if (moment === undefined) return text;
  const moved = moment + days(by);
  return `${isoDate(moved)}T${clockTime(moved)}+09:00`;
}
