/**
 * Says whether a sheet came with the site: a file beside its page, or put there by the development server. Extensions of a
 * browser add theirs to every page, as files that nobody else may read or as rules in the page.
 */
export function isOwnSheet({ href, ownerNode }: CSSStyleSheet): boolean {
  if (href === null) return ownerNode instanceof Element && ownerNode.hasAttribute('data-vite-dev-id');
  return href.startsWith(new URL('.', document.baseURI).href);
}

/** Looks at the page as it is by the site's own sheets alone. Nothing of this is seen, since nothing is drawn meanwhile. */
export function underOwnSheets<Seen>(look: () => Seen): Seen {
  const foreign = [...document.styleSheets].filter((sheet) => !sheet.disabled && !isOwnSheet(sheet));
  const adopted = document.adoptedStyleSheets ?? [];
  if (foreign.length === 0 && adopted.length === 0) return look();
  for (const sheet of foreign) sheet.disabled = true;
  document.adoptedStyleSheets = [];
  try {
    return look();
  } finally {
    for (const sheet of foreign) sheet.disabled = false;
    document.adoptedStyleSheets = adopted;
  }
}
