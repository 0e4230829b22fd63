/**
 * A reason why an attempt cannot go on by itself, or a loss that the learner is told of: its bank could not be set up, its
 * events could not be stored, the bank's or the PC's records are gone, the browser makes no keys, or nobody foresaw it.
 */
export type Trouble = 'notPrepared' | 'notSaved' | 'bankLost' | 'keysLost' | 'keysNotMade' | 'unforeseen';

/**
 * A reason why a stored attempt can only be begun anew: its bank is not stored, its model is older or newer, a part of it is
 * damaged, or entries have gone missing.
 */
export type Obstacle = 'otherModel' | 'newerModel' | 'damaged' | 'incomplete';
