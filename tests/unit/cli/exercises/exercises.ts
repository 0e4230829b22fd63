import { builtInSnapshot, loadExercises } from '../../../../src/cli/exercises/exercise.ts';

export const [exercises, snapshot] = await Promise.all([loadExercises(), builtInSnapshot()]);
