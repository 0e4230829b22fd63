/** The site's own scripts and sheets that its first page names, below the site's base. */
export const programsNamedIn = (html: string): string[] =>
  html.match(/(?<=["'/])assets\/[^"'?#\s]+\.(?:js|css)/g) ?? [];
