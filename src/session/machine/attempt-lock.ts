/** Sees to it that one tab at a time works on an attempt. */
export interface AttemptLock {
  /**
   * Answers whether the attempt is this tab's now.
   * @param takeOver takes it from another tab that has it
   * @param onlost is called when another tab takes it later
   */
  hold(attempt: string, takeOver: boolean, onlost: () => void): Promise<boolean>;
  release(attempt: string): void;
  /** Whether another tab works on an attempt now. */
  heldElsewhere(): Promise<boolean>;
}

/** With the browser's Web Locks; where there are none, every tab is told that the attempt is its own. */
export function webLock(prefix: string, locks: LockManager | undefined): AttemptLock {
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
        // Rejected when another tab steals the lock, or at once in a frame that may have none.
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
      const { held = [] } = (await locks?.query().catch(() => undefined)) ?? {};
      return held.some(({ name }) => name?.startsWith(family) && !releases.has(name.slice(family.length)));
    },
  };
}
