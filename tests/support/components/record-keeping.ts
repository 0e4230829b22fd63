import type { RecordKeeping } from '../../../src/session/ports/site.ts';

/** A browser that keeps records until somebody deletes them, or as `more` says. */
export const keepingRecords = (more: Partial<RecordKeeping> = {}): RecordKeeping => ({
  durability: 'lasting',
  forgetsAfterDays: false,
  canAsk: false,
  refused: false,
  lost: null,
  ask: () => Promise.resolve(),
  refresh: () => undefined,
  dismissLost: () => undefined,
  ...more,
});
