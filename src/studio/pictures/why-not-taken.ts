import type { StudioTexts } from '../../content/ja/studio.ts';
import { NotTaken } from './take.ts';

/** The reason for a failed picture, in terms of `StudioTexts`. */
export const whyNotTaken = (fault: unknown): Parameters<StudioTexts['notTaken']>[0] =>
  fault instanceof NotTaken ? fault.outcome : { why: 'tooLarge' };
