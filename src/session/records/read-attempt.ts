import * as v from 'valibot';
import { shortText } from '../../profile/schema/bounds.ts';
import { momentSchema } from '../../profile/schema/moment.ts';
import { storedProfileSchema } from '../attempt/stored-profile.ts';
import { actors, type Entry, type Event } from '../../procedure/world/event.ts';
import { modelVersion } from '../../procedure/world/world.ts';
import { modes } from '../../training/mode.ts';
import type { Obstacle } from '../../training/trouble.ts';
import { attemptStatuses, type AttemptHeader, type FoundAttempt, type StoredAttempt } from '../attempt/attempt.ts';
import { eventContents } from './event-schema.ts';
import { learnerSchema, originSchema, variantSchema } from './result-schema.ts';
import { word } from './word.ts';

const version = v.pipe(v.number(), v.integer());

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const header = {
  id: shortText,
  scenario: shortText,
  profile: v.object({ id: shortText, hash: shortText }),
  snapshot: storedProfileSchema,
  modelVersion: version,
  status: v.picklist(attemptStatuses),
  mode: v.picklist(modes),
  learner: v.nullable(learnerSchema),
  startedAt: momentSchema,
  origin: v.exactOptional(originSchema),
  variant: v.exactOptional(variantSchema),
};

// Release 0.1.0 stored a repeat as the step's id, and a branch in two fields.
const formerHeader = {
  repeats: v.exactOptional(word),
  begins: v.exactOptional(count),
  from: v.exactOptional(v.object({ attempt: shortText, seq: count })),
};

const headerSchema: v.GenericSchema<unknown, AttemptHeader> = v.pipe(
  v.object({ ...header, ...formerHeader }),
  v.transform(({ repeats, begins, from, ...current }): AttemptHeader => {
    if (from) return { ...current, origin: { kind: 'branch', attempt: from.attempt, entries: begins ?? from.seq } };
    return repeats === undefined ? current : { ...current, origin: { kind: 'repeat', step: repeats } };
  }),
);

const entrySchema = v.object({
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: momentSchema,
  actor: v.picklist(actors),
  event: v.looseObject({ type: shortText }),
});

export interface AttemptReading {
  /** The readable part of the attempt; undefined without a header. */
  readonly attempt: StoredAttempt | undefined;
  /** The reason why it cannot be continued, as far as reading can find one. */
  readonly obstacle: Obstacle | null;
}

/** Turns the content of a database into an attempt. It trusts nothing and never throws. */
export function readAttempt({ id, header, entries, known }: FoundAttempt): AttemptReading {
  if (header === undefined) return { attempt: undefined, obstacle: 'incomplete' };
  const read = v.safeParse(headerSchema, header);
  const other = otherVersion(header);
  if (!read.success) return { attempt: undefined, obstacle: other ?? 'damaged' };
  const list = readEntries(entries);
  const whole = list.length === entries.length && read.output.id === id;
  const lost = list.length < known ? 'incomplete' : null;
  return { attempt: { header: read.output, entries: list }, obstacle: other ?? (whole ? lost : 'damaged') };
}

/** An attempt of another version may look different, which is no damage. */
function otherVersion(header: unknown): Obstacle | null {
  const written = v.safeParse(v.object({ modelVersion: version }), header);
  if (!written.success || written.output.modelVersion === modelVersion) return null;
  return written.output.modelVersion > modelVersion ? 'newerModel' : 'otherModel';
}

/** True if a newer release made an attempt. Whatever else is unknown in it then is no damage. */
export const isOfNewerModel = (header: unknown): boolean => otherVersion(header) === 'newerModel';

/** Reads entries one after the other, up to the first that is unreadable or out of order. */
export function readEntries(stored: readonly unknown[]): readonly Entry[] {
  const list: Entry[] = [];
  for (const each of stored) {
    const entry = readEntry(each);
    if (entry?.seq !== list.length + 1) break;
    list.push(entry);
  }
  return list;
}

function readEntry(stored: unknown): Entry | undefined {
  const entry = v.safeParse(entrySchema, stored);
  if (!entry.success) return undefined;
  const { type } = entry.output.event;
  if (!isEventType(type)) return undefined;
  const content = v.safeParse(eventContents[type], entry.output.event);
  // The table has a schema for each type of event; the type system cannot follow the index through the union.
  return content.success ? { ...entry.output, event: { ...content.output, type } as Event } : undefined;
}

const isEventType = (type: string): type is Event['type'] => Object.hasOwn(eventContents, type);
