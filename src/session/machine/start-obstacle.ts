import { neededToStart, type Ability, type StartObstacle } from '../../contract/ability.ts';

/** The first missing ability without which the site does not start; undefined if it can. */
export const missingToStart = (missing: readonly Ability[]): StartObstacle | undefined =>
  neededToStart.find((ability) => missing.includes(ability));

// Each engine has words of its own for a part of the site that could not be fetched.
const notLoaded = /dynamically imported module|importing a module script|preload CSS|loading.*module.*failed/i;

/** The reason for which something that was thrown kept the site from starting. */
export const obstacleOf = (thrown: unknown): StartObstacle =>
  thrown instanceof Error && notLoaded.test(thrown.message) ? 'notLoaded' : 'unforeseen';
