import { builtInSnapshot, loadExercises } from '../../../../src/cli/pictures/exercise.ts';

export const [exercises, snapshot] = await Promise.all([loadExercises(), builtInSnapshot()]);
