/** Ids of the headings that the table of contents leads to, the same in every format. */
export const anchors = { when: 'when', steps: 'steps', troubles: 'troubles', closing: 'closing' } as const;

export const stepAnchor = (number: number): string => `step-${number}`;
