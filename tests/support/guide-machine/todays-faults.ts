import type { ScenarioId } from '../../../src/training/scenarios/catalogue.ts';

interface KnownFault {
  readonly in: ScenarioId;
  /** The beginning of its findings. */
  readonly what: string;
}

/**
 * Faults of the guide that the machine has found and that are not mended yet. A row goes as soon as its fault is mended; a fault
 * without a row fails the test.
 */
export const todaysFaults: readonly KnownFault[] = [];
