import type { Outcome } from '../../src/contract/outcome.ts';
import type { Problem } from '../../src/contract/problem.ts';
import type { Bank } from './bank.ts';

/** What the bank answers, and the bank afterwards: a refusal may change it too, by counting a miss. */
export interface Ruling<T> {
  readonly bank: Bank;
  readonly outcome: Outcome<T>;
}

export const grant = <T>(bank: Bank, value: T): Ruling<T> => ({ bank, outcome: { ok: true, value } });
export const refuse = (bank: Bank, problem: Problem): Ruling<never> => ({ bank, outcome: { ok: false, problem } });

/** Goes on with what was granted; a refusal stays one. */
export const onGrant = <T, U>({ bank, outcome }: Ruling<T>, next: (bank: Bank, value: T) => Ruling<U>): Ruling<U> =>
  outcome.ok ? next(bank, outcome.value) : { bank, outcome };
