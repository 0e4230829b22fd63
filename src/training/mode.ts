/**
 * The ways through a scenario: watching, step-by-step guidance, help that fades, no help and a score, or free
 * exploration.
 */
export const modes = ['show', 'guided', 'practice', 'test', 'free'] as const;

export type Mode = (typeof modes)[number];

/** Returns whether points and a pass mean something. A learner who was guided through each step has not shown what they know. */
export const isGraded = (mode: Mode): boolean => mode === 'practice' || mode === 'test';
