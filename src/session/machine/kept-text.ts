/** As much of `localStorage` as is used; asking for it may throw, and so may each of its methods. */
export type TextStorage = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** One text that the browser keeps for this site from one visit to the next. */
export interface KeptText {
  /** Null where nothing is kept, or the browser gives no storage. */
  read(): string | null;
  /** Null takes away what is kept. Answers whether it was done: where not, what was kept is still there. */
  write(text: string | null): boolean;
}

export const keptText = (storage: TextStorage, key: string): KeptText => ({
  read() {
    try {
      return storage().getItem(key);
    } catch {
      return null;
    }
  },
  write(text) {
    try {
      if (text === null) storage().removeItem(key);
      else storage().setItem(key, text);
      return true;
    } catch {
      return false; // full, or not allowed
    }
  },
});
