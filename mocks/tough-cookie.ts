// Stands in for the package of this name, which msw uses for cookies. No answer of ours sets one (in a worker it would do
// nothing), so the jar is always empty; the real one would be a third of the worker.

export class Cookie {
  static fromJSON(): null {
    return null;
  }
}

export class MemoryCookieStore {
  idx: Record<string, unknown> = {};
}

export class CookieJar {
  getCookiesSync(): readonly Cookie[] {
    return [];
  }

  async setCookie(): Promise<void> {
    // An answer that sets cookies is not ours.
  }
}
