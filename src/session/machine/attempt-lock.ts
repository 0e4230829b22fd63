/** Makes sure that only one tab at a time works on an attempt. */
export interface AttemptLock {
  /**
   * Resolves to whether the attempt is this tab's now.
   * @param takeOver takes it from another tab that has it
   * @param onlost is called when another tab takes it later
   */
  hold(attempt: string, takeOver: boolean, onlost: () => void): Promise<boolean>;
  release(attempt: string): void;
  /** Resolves to whether another tab works on any attempt now. */
  heldElsewhere(): Promise<boolean>;
}

/**
 * A lock by the browser's Web Locks. Without them, or where they do not answer, every tab may work on the attempt.
 * @param patience resolves when they have had time enough to answer
 */
export function webLock(
  prefix: string,
  locks: LockManager | undefined,
  patience: () => Promise<void> = () => new Promise(() => undefined),
): AttemptLock {
  const family = `${prefix}attempt/`;
  const releases = new Map<string, () => void>();

  return {
    hold: (attempt, takeOver, onlost) =>
      new Promise((resolve) => {
        if (!locks) {
          resolve(true);
          return;
        }
        const options = takeOver ? { steal: true } : { ifAvailable: true };
        let granted = false;
        const held = locks.request(`${family}${attempt}`, options, (lock) => {
          resolve(lock !== null);
          if (lock === null) return undefined;
          granted = true;
          return new Promise<void>((release) => releases.set(attempt, release));
        });
        void patience().then(() => resolve(true));
        // Rejects when another tab steals the lock, or at once in a frame that may not use locks.
        held.catch(() => {
          resolve(true);
          releases.delete(attempt);
          if (granted) onlost();
        });
      }),
    release(attempt) {
      releases.get(attempt)?.();
      releases.delete(attempt);
    },
    async heldElsewhere() {
      const unknown = () => undefined;
      const asked = locks?.query().catch(unknown);
      const { held = [] } = (await Promise.race([asked, patience().then(unknown)])) ?? {};
      return held.some(({ name }) => name?.startsWith(family) && !releases.has(name.slice(family.length)));
    },
  };
}
