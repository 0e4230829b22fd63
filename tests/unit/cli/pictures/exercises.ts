import { builtInSnapshot, loadExercises } from '../../../../src/cli/shots/exercise.ts';

export const [exercises, snapshot] = await Promise.all([loadExercises(), builtInSnapshot()]);
