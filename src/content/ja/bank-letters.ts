import type { Rules } from '../../profile/profile.ts';

/** The number of characters that a field takes, as the bank's error messages say it. */
export const letters = ({ min, max }: Rules['loginIdLength']): string =>
  min === max ? `${min}文字` : `${min}文字以上${max}文字以内`;
