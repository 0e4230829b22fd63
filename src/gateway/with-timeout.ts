import type { Send } from './request-context.ts';

/**
 * The same, but silence ends: once `limit` resolves, an answer that has not come is given up, and so is the rest of one that
 * has begun. Whoever asks again with the same idempotency key loses nothing by it.
 */
export const withTimeout =
  (send: Send, limit: () => Promise<void>): Send =>
  (request) => {
    const givingUp = new AbortController();
    const silence = limit().then(() => {
      givingUp.abort();
      throw new Error('no answer in time');
    });
    // Not the signal alone: the handlers in the page do not look at it.
    return Promise.race([send(new Request(request, { signal: givingUp.signal })), silence]);
  };
