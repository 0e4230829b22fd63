import { measureIssue } from './issue.ts';
import type { Measurement } from './measurement.ts';
import { measureModel } from './model.ts';

/** Everything that is timed; one after the other, so that nothing disturbs what is measured. */
export const measureAll = async (): Promise<readonly Measurement[]> => [
  ...(await measureModel()),
  ...(await measureIssue()),
];
