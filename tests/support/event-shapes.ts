import { eventContents } from '../../src/session/records/event-schema.ts';

/** The parts of a valibot schema that say which values it takes. */
const telling = ['type', 'literal', 'options', 'entries', 'item', 'wrapped', 'pipe', 'requirement'];

// A schema says what kind of thing it is; a list of fields may have a field of that name.
const isSchema = (part: object): boolean => 'kind' in part && typeof part.kind === 'string';

function shapeOf(part: unknown): unknown {
  if (part instanceof RegExp) return part.source;
  if (Array.isArray(part)) return part.map(shapeOf);
  if (typeof part !== 'object' || part === null) return part;
  const told = Object.entries(part).filter(([key]) => !isSchema(part) || telling.includes(key));
  return Object.fromEntries(told.map(([key, value]) => [key, shapeOf(value)]));
}

/** The events that this version reads, with the values that each field may have, as plain data. */
export const eventShapes = (): unknown => shapeOf(eventContents);
