import type { Entry } from '../../procedure/world/event.ts';
import type { Instant } from '../../time/instant.ts';
import { endedStatuses, type AttemptHeader, type AttemptQuery } from '../attempt/attempt.ts';

/** A header with its place in the order of beginning, and the owner who may write. */
export type AttemptRow = AttemptHeader & { number?: number; owner?: string | null };

/** An entry with the real time at which it was stored; releases up to 0.2.0 stored none. */
export interface EntryRow {
  attempt: string;
  entry: Entry;
  storedAt?: Instant;
}

// Rows may be damaged. A row without a scenario could be anybody's, so it is reported rather than skipped.
export const hasId = (row: { readonly id: unknown }): boolean => typeof row.id === 'string';
const ended: ReadonlySet<unknown> = new Set(endedStatuses);
export const isOpen = ({ status }: AttemptRow): boolean => !ended.has(status);
export const isOf = ({ scenario, mode, learner }: AttemptRow, wanted: AttemptQuery): boolean =>
  typeof scenario !== 'string' ||
  (scenario === wanted.scenario && mode === wanted.mode && (learner?.id ?? null) === wanted.learner);

/** The fields that stay of an abandoned attempt. They keep a tab that still works on it from storing all of it again. */
const leftOfAbandoned: ReadonlySet<string> = new Set(['number', 'id', 'status', 'owner']);
export const isAbandonedWhole = (row: AttemptRow): boolean =>
  row.status === 'abandoned' && Object.keys(row).some((field) => !leftOfAbandoned.has(field));

/** The rest of a row once its attempt is abandoned. */
export const abandoned = (row: AttemptRow): AttemptRow => {
  const left = Object.entries(row).filter(([field]) => leftOfAbandoned.has(field));
  // Rows are checked when they are read.
  return { ...Object.fromEntries(left), status: 'abandoned', owner: null } as unknown as AttemptRow;
};

/** The name of an open attempt's mark. Free attempts of nobody have the scenario alone, as before there were modes. */
export const placeOf = ({ scenario, mode, learner }: AttemptQuery): string =>
  [scenario, ...(mode === 'free' && learner === null ? [] : [mode, learner ?? ''])].join('/');
export const placeOfHeader = ({ scenario, mode, learner }: AttemptHeader): string =>
  placeOf({ scenario, mode, learner: learner?.id ?? null });
export const idOf = ({ id, number }: { readonly id: unknown; readonly number?: number | undefined }): string =>
  typeof id === 'string' ? id : `#${number}`;
