import type { StudioTexts } from '../../content/ja/studio.ts';
import { NotTaken } from './take.ts';

/** Why taking a picture came to nothing, in what `StudioTexts` has words for. */
export const whyNotTaken = (fault: unknown): Parameters<StudioTexts['notTaken']>[0] =>
  fault instanceof NotTaken ? fault.outcome : { why: 'tooLarge' };
