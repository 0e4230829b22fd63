import type { Rules } from './profile.ts';

// Apart from the schema, which must not fill them in: the hash of every stored profile would change.
const usualSessionMinutes = 15;
const usualMailNoticeDays = [40, 10];

/** The minutes without anything done after which the bank ends a session. */
export const sessionMinutes = ({ sessionMinutes: own = usualSessionMinutes }: Pick<Rules, 'sessionMinutes'>): number =>
  own;

/** The days before the day of expiry on which the bank sends a mail. */
export const mailNoticeDays = ({
  mailNoticeDays: own = usualMailNoticeDays,
}: Pick<Rules, 'mailNoticeDays'>): readonly number[] => own;
