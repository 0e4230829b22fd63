import { measureCertificate } from './certificate.ts';
import { measureClicks } from './clicks.ts';
import { measureGuidance } from './guidance.ts';
import { measureIssue } from './issue.ts';
import { measureLongAttempt } from './long-attempt.ts';
import type { Measurement } from './measurement.ts';
import { measureMemory } from './memory.ts';
import { measureModel } from './model.ts';
import { measureNavigation } from './navigation.ts';
import { measurePaint } from './paint.ts';
import { measurePictures } from './pictures.ts';
import { measureResults } from './results.ts';
import { measureShots } from './shots.ts';
import { measureWire } from './wire.ts';

/** Everything that is timed; one after the other, so that nothing disturbs what is measured. */
export const parts: Readonly<Record<string, () => Promise<readonly Measurement[]>>> = {
  model: measureModel,
  guidance: measureGuidance,
  issue: measureIssue,
  navigation: measureNavigation,
  paint: measurePaint,
  certificate: measureCertificate,
  wire: measureWire,
  clicks: measureClicks,
  longAttempt: measureLongAttempt,
  results: measureResults,
  shots: measureShots,
  pictures: measurePictures,
  memory: measureMemory,
};
