/** Why an attempt cannot go on by itself: its bank could not be set up, or what happened in it could not be stored. */
export type Trouble = 'notPrepared' | 'notSaved' | 'bankLost' | 'keysLost';

/**
 * Why a stored attempt can only be begun anew: an earlier version did not store its bank, an older or a newer version of the
 * model, a part that is wrong, or entries that were there once.
 */
export type Obstacle = 'otherProfile' | 'otherModel' | 'newerModel' | 'damaged' | 'incomplete';
