import type { Problem } from './problem.ts';

/** An answer, or the reason why there is none. A failure that a trainee can cause is never thrown. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const succeed = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const fail = (problem: Problem): Outcome<never> => ({ ok: false, problem });
