/**
 * How a scenario is gone through: watched, told step by step, with help that fades, without help and with a score, or as
 * one likes.
 */
export const modes = ['show', 'guided', 'practice', 'test', 'free'] as const;

export type Mode = (typeof modes)[number];

/** Whether points and a pass mean something: where somebody was told each step, they say nothing of what is known. */
export const isGraded = (mode: Mode): boolean => mode === 'practice' || mode === 'test';
