import type { Send } from './request-context.ts';

/**
 * Rejects a request, and aborts it, if `limit` resolves before its answer comes. The body of an answer that has begun is cut
 * off as well. Nothing is lost: the request can be sent again with the same idempotency key.
 */
export const withTimeout =
  (send: Send, limit: () => Promise<void>): Send =>
  (request) => {
    const givingUp = new AbortController();
    const silence = limit().then(() => {
      givingUp.abort();
      throw new Error('no answer in time');
    });
    // The race is needed beside the signal, which the handlers inside the page ignore.
    return Promise.race([send(new Request(request, { signal: givingUp.signal })), silence]);
  };
