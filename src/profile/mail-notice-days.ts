import type { Rules } from './profile.ts';

// Apart from the schema, which must not fill it in: the hash of every stored profile would change.
const usualMailNoticeDays = [40, 10];

/** The days before the day of expiry on which the bank sends a mail. */
export const mailNoticeDays = ({
  mailNoticeDays: own = usualMailNoticeDays,
}: Pick<Rules, 'mailNoticeDays'>): readonly number[] => own;
