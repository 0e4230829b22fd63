import type * as v from 'valibot';
import { succeed, type Outcome } from '../../../src/contract/outcome.ts';
import { read } from '../../../src/contract/read.ts';
import { malformed } from './training-headers.ts';

export async function readJson<Schema extends v.GenericSchema>(
  request: Request,
  schema: Schema,
): Promise<Outcome<v.InferOutput<Schema>>> {
  const body = parse(await request.text());
  return body.ok ? read(schema, body.value, 'malformed') : body;
}

function parse(text: string): Outcome<unknown> {
  try {
    return succeed<unknown>(JSON.parse(text));
  } catch {
    return malformed('the body is not JSON');
  }
}
