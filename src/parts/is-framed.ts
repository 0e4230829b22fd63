/** True where the site is shown inside another page, which may forbid workers, downloads, printing and new tabs. */
export const isFramed = (): boolean => window.self !== window.top;

/** True where one of the pages around this one is another site's. */
export function isInForeignFrame(): boolean {
  try {
    for (let each: Window = window; each !== each.parent; each = each.parent) {
      if (each.parent.location.origin !== window.location.origin) return true;
    }
    return false;
  } catch {
    // A browser throws for each question about a page of another site.
    return true;
  }
}
