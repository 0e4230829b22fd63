/** The browsers of the PC, in the order in which the search box lists them. */
export const browsers = ['ie', 'edge'] as const;

export type Browser = (typeof browsers)[number];
