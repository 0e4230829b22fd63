/** Lets a transaction happen as a whole, or undoes it if the work fails. */
export async function whole<T>(
  transaction: { readonly done: Promise<void>; readonly error: DOMException | null; abort(): void },
  work: () => Promise<T>,
): Promise<T> {
  const finished = transaction.done;
  finished.catch(() => undefined); // awaited below; until then a rejection must not count as unhandled
  try {
    const result = await work();
    await finished;
    return result;
  } catch (fault) {
    const reason = transaction.error; // the cause, where `fault` only says that the transaction ended
    tryToAbort(() => transaction.abort());
    throw reason ?? fault;
  }
}

/** Undoes a transaction that has not ended yet. */
export function tryToAbort(abort: () => void): void {
  try {
    abort();
  } catch {
    // The fault has already ended the transaction.
  }
}
