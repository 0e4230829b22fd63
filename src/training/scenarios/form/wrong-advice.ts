import type { Weight } from '../../scenario.ts';
import { advised } from '../checks.ts';

/** The mistake of giving the customer this advice, made after a step. */
export const wrongAdvice = <const Id extends string>(id: Id, weight: Weight, advice: string, after: string) => ({
  id,
  weight,
  check: advised(advice),
  example: { after, actions: [{ type: 'advised', advice } as const] },
});
