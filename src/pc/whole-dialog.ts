import type { Target } from '../procedure/target.ts';

/** Says whether an action needs the whole dialog: before 確定 the customer types on the software keyboard's keys. */
export const isWholeDialog = ({ id }: Target): boolean => id === 'softwareKeyboard.confirm';
