/** The speeds at which a demonstration can be played. */
export const playbackSpeeds = [0.5, 1, 1.5, 2] as const;
export type PlaybackSpeed = (typeof playbackSpeeds)[number];
