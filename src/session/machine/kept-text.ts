/** Returns the part of `localStorage` that is used. The call may throw, and so may each method. */
export type TextStorage = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** One text that the browser keeps from one visit to the next. */
export interface KeptText {
  /** Null where nothing is stored, or the browser gives no storage. */
  read(): string | null;
  /** Stores the text, or deletes it for null. Returns whether that was done; if not, the former text is still there. */
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
