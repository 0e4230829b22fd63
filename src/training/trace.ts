import type { SerialNumber } from '../pki/certificate-fields.ts';
import { advance, isRefusal } from '../procedure/advance.ts';
import type { Entry, Event, EventOf } from '../procedure/world/event.ts';
import type { World } from '../procedure/world/world.ts';

/** One event with the world it happened in and the world it led to. */
export interface Happening<E extends Event = Event> {
  readonly before: World;
  readonly entry: Entry & { readonly event: E };
  readonly after: World;
}

/** An attempt as checks see it: everything that happened, in order. */
export type Trace = readonly Happening[];

/** Plays the entries from the given world, as far as the model takes them. */
export function traceOf(given: World, entries: readonly Entry[]): Trace {
  const trace: Happening[] = [];
  let before = given;
  for (const entry of entries) {
    const after = advance(before, entry);
    if (isRefusal(after)) break;
    trace.push({ before, entry, after });
    before = after;
  }
  return trace;
}

/** Returns whether the event of a happening is of one of these types. */
export function isOfType<T extends Event['type']>(
  happening: Happening,
  types: readonly T[],
): happening is Happening<EventOf<T>> {
  const wanted: readonly Event['type'][] = types;
  return wanted.includes(happening.entry.event.type);
}

/** Returns the happenings of one type of event. */
export function happenings<T extends Event['type']>(trace: Trace, type: T): readonly Happening<EventOf<T>>[] {
  const types = [type];
  return trace.filter((happening) => isOfType(happening, types));
}

/**
 * Returns the serial number that a certificate had at first. It has another one after the browser had lost it and it was made
 * again.
 */
export function firstNumberIn(trace: Trace): (serialNumber: SerialNumber) => SerialNumber {
  const firstOf = new Map<SerialNumber, SerialNumber>();
  for (const { entry } of happenings(trace, 'certificatesRemade')) {
    for (const { lost, certificate } of entry.event.replaced) {
      if (certificate) firstOf.set(certificate.serialNumber, firstOf.get(lost) ?? lost);
    }
  }
  return (serialNumber) => firstOf.get(serialNumber) ?? serialNumber;
}
