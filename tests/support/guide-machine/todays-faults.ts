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
export const todaysFaults: readonly KnownFault[] = [
  // In one world of thousands each: the options over a login page from which a search for the browser is begun again and again,
  { in: 'expired-certificate', what: 'leads round in circles' },
  // and a picker that need not be closed before the form in the window behind it is corrected.
  { in: 'full-lock', what: 'takes a longer way than needed' },
];
