import type * as v from 'valibot';
import { fail, succeed, type Outcome } from '../contract/outcome.ts';
import { read, readProblem } from '../contract/read.ts';
import { isoText } from '../time/instant.ts';
import type { Send, RequestContext } from './request-context.ts';

/** The parts in which a gateway's requests differ. */
export interface RequestParts {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The only status that means success, where no body would show a wrong answer. Without it any 2xx does. */
  readonly granted?: number;
}

/**
 * Sends a request with the headers of its attempt, if it belongs to one, and resolves to the body of the answer. A network
 * failure is a problem of type `unreachable`, never an exception.
 */
export async function exchange(
  send: Send,
  address: URL,
  { method = 'POST', headers, body, granted }: RequestParts,
  context?: RequestContext,
): Promise<Outcome<string>> {
  const request = new Request(address, {
    method,
    headers: {
      ...headers,
      ...(context && {
        'Training-Attempt': context.attempt,
        'Training-Date': isoText(context.now),
        'Idempotency-Key': encodeURIComponent(context.idempotencyKey),
      }),
    },
    ...(body !== undefined && { body }),
    cache: 'no-store',
    credentials: 'omit', // the bank reads its own headers; the browser's stored passwords and cookies must stay out
  });
  try {
    const response = await send(request);
    const text = await response.text();
    const isGranted = granted === undefined ? response.ok : response.status === granted;
    return isGranted ? succeed(text) : fail(readProblem(parse(text), response.status));
  } catch (fault) {
    return fail({ type: 'unreachable', detail: fault instanceof Error ? fault.message : 'no answer' });
  }
}

/** Sends a JSON body and reads the JSON answer with a schema. */
export async function exchangeJson<Schema extends v.GenericSchema>(
  send: Send,
  address: URL,
  { body, headers, ...asked }: Omit<RequestParts, 'body'> & { readonly body?: unknown },
  context: RequestContext,
  schema: Schema,
): Promise<Outcome<v.InferOutput<Schema>>> {
  const answer = await exchange(
    send,
    address,
    { ...asked, headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body ?? {}) },
    context,
  );
  return answer.ok ? read(schema, parse(answer.value), 'unreachable') : answer;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no schema accepts it, so the reader reports it
  }
}
