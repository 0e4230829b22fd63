import type { Rules } from './profile.ts';

/**
 * The standing of the old certificate once another one has been issued in its place. Apart from the schema, which must not fill it in:
 * the hash of every stored profile would change. Certainty [C]: the banks' guides say that the old certificate stays in the store, and
 * none says whether the bank still accepts it, so the usual bank lets it run to its end.
 */
export const afterRenewal = ({
  afterRenewal: own = 'bothValid',
}: Pick<Rules, 'afterRenewal'>): NonNullable<Rules['afterRenewal']> => own;
