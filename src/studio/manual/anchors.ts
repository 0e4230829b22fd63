/** Ids of the headings in the table of contents, the same in every format. */
export const anchors = { when: 'when', steps: 'steps', troubles: 'troubles', closing: 'closing' } as const;

export const stepAnchor = (number: number): string => `step-${number}`;
