/** A reason why an attempt cannot go on by itself: its bank could not be set up, or its events could not be stored. */
export type Trouble = 'notPrepared' | 'notSaved' | 'bankLost' | 'keysLost';

/**
 * A reason why a stored attempt can only be begun anew: its bank is not stored, its model is older or newer, a part of it is
 * damaged, or entries have gone missing.
 */
export type Obstacle = 'otherModel' | 'newerModel' | 'damaged' | 'incomplete';
