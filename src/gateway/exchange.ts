import type * as v from 'valibot';
import { fail, succeed, type Outcome } from '../contract/outcome.ts';
import { read, readProblem } from '../contract/read.ts';
import { isoText } from '../time/instant.ts';
import type { Send, RequestContext } from './request-context.ts';

/** One request as a gateway means it. */
export interface RequestParts {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The status that alone grants what was asked, where there is no body to tell by; otherwise any 2xx. */
  readonly granted?: number;
}

/** Sends a request, of an attempt if it belongs to one. Whatever keeps an answer away is a problem of type `unreachable`, never an exception. */
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
    credentials: 'omit', // what the bank wants to know stands in the headers; the browser's own passwords are not ours
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

/** The same with JSON both ways. */
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
    return undefined; // no schema takes it, so it is told of where the answer is read
  }
}
