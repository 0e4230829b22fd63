import { modelVersion } from '../../procedure/world/world.ts';
import type { Assessment, Score } from '../assessment/assess.ts';
import type { Result } from '../assessment/result.ts';

/**
 * Returns the reasons for a stored grade; null where they are not known, since an earlier version gave it by other rules. The grade
 * itself is never replaced.
 */
export function scoreBehind({ grade, modelVersion: version }: Result, { score }: Assessment): Score | null {
  return version === modelVersion && score?.points === grade?.points && score?.passed === grade?.passed ? score : null;
}
