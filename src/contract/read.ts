import * as v from 'valibot';
import { faultOf } from '../profile/fault.ts';
import { fail, succeed, type Outcome } from './outcome.ts';
import { problemSchema, type Problem } from './problem.ts';

const maxDetail = 1_000;

/** The library repeats what it was given, however long that is. */
const shortened = (detail: string): string =>
  // A character of two code units is left out if it was cut in half.
  detail.length > maxDetail ? `${[...detail.slice(0, maxDetail)].slice(0, -1).join('')}…` : detail;

/** Reads a body from the wire. One that the schema does not accept is a problem of the type `otherwise`. */
export function read<Schema extends v.GenericSchema>(
  schema: Schema,
  body: unknown,
  otherwise: Problem['type'],
): Outcome<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, body);
  if (result.success) return succeed(result.output);
  const { path, expected } = faultOf(result.issues[0]);
  return fail({ type: otherwise, detail: shortened(`${path === '' ? 'the body' : path}: ${expected}`) });
}

/** Reads the body of a refusal. A body that cannot be read counts as no answer at all. */
export function readProblem(body: unknown, status: number): Problem {
  const problem = read(problemSchema, body, 'unreachable');
  if (!problem.ok) return { type: 'unreachable', detail: `an answer with status ${status} that cannot be read` };
  const { type, title, detail = title, account } = problem.value;
  return { type, detail, ...(account && { account }) };
}
