/**
 * The address under which handlers know a path. Requests are moved there first, since the site's own base may contain
 * characters with a meaning in patterns, and no handler should depend on where the site lies.
 */
export const wireAddress = (path: string): string => `http://wire.invalid/${path}`;

/** Every request below these folders is answered by the mocks and never reaches the network. */
export const wireFolders = ['.well-known/est/', 'api/', 'ca/'] as const;
