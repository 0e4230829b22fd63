import type { Target } from '../../procedure/target.ts';

/** Whether all of the dialog is needed for what is done there: what is confirmed on a software keyboard is first typed on its keys. */
export const isWholeDialog = ({ id }: Target): boolean => id === 'softwareKeyboard.confirm';
