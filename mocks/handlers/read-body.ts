import type * as v from 'valibot';
import type { Outcome } from '../../src/contract/outcome.ts';
import { read } from '../../src/contract/read.ts';
import { malformed } from './visit.ts';

export async function readJson<Schema extends v.GenericSchema>(
  request: Request,
  schema: Schema,
): Promise<Outcome<v.InferOutput<Schema>>> {
  try {
    return read(schema, await request.json(), 'malformed');
  } catch {
    return malformed('the body is not JSON');
  }
}
