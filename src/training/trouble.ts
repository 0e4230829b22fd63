/** Why an attempt cannot go on by itself: its bank could not be set up, or the browser does not store it. */
export type Trouble = 'notPrepared' | 'notSaved';

/**
 * Why a stored attempt can only be begun anew: an earlier version did not store its bank, another version of the model, or
 * a list that does not fold.
 */
export type Obstacle = 'otherProfile' | 'otherModel' | 'damaged';
