/**
 * The address that handlers know a path by. Requests are moved there first: the site's own base may hold characters that
 * mean something in a pattern, and no handler should care where the site lies.
 */
export const wireAddress = (path: string): string => `http://wire.invalid/${path}`;

/** Everything below these belongs to the mocks and never reaches the network. */
export const wireFolders = ['.well-known/est/', 'api/', 'ca/'] as const;
