import * as v from 'valibot';
import { longText, maxOfKind, shortText } from '../../profile/schema/bounds.ts';

/** The file beside manuals that remembers what they say and which of the files are this command's. */
export const memoryFile = 'manual.json';

/** The list that stood in its place before, without any sentences. */
export const olderListFile = 'manuals.json';

/** Raised when reading an older one would go wrong. */
const memoryVersion = 1;
const format = 'shomei-dojo-manual';

/** A larger file is not even opened: twelve exercises with all they say take less than a hundredth of that. */
export const maxMemoryBytes = 50_000_000;

const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

// Below the folder of the manuals: a file from elsewhere must not lead out of it, where something would be deleted.
const ownPath = v.pipe(v.string(), v.maxLength(400), v.regex(/^(?:pictures\/[\w-]+\/)?[\w-]+(?:\.[\w-]+)+$/));

/** SHA-256 of each file's content, by its path below the folder. */
const files = v.pipe(v.record(ownPath, digest), v.maxEntries(10_000));

const few = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(maxOfKind), v.readonly());

/** A place for a picture, with the picture that it shows: one that several places show has the name of the first. */
const place = v.strictObject({
  key: shortText,
  alt: longText,
  caption: v.nullable(longText),
  picture: shortText,
  hash: digest,
});

const passage = v.strictObject({ paragraphs: few(longText), picture: place });

const said = v.strictObject({
  title: longText,
  bank: longText,
  when: passage,
  steps: few(
    v.strictObject({
      id: shortText,
      number: v.pipe(v.number(), v.integer(), v.minValue(1)),
      instruction: longText,
      explanation: longText,
      note: v.nullable(longText),
      picture: place,
    }),
  ),
  troubles: few(v.strictObject({ id: shortText, name: longText, consequence: longText, better: longText })),
  closing: passage,
});

const edition = v.strictObject({
  scenario: shortText,
  site: v.strictObject({ version: shortText, profile: v.strictObject({ id: shortText, hash: shortText }) }),
  /** Pixels of a picture for each of the PC's. */
  scale: v.pipe(v.number(), v.integer(), v.minValue(1)),
  said,
  files,
});

const memory = v.strictObject({
  format: v.literal(format),
  version: v.literal(memoryVersion),
  editions: few(edition),
  /** Files of an older list, whose sentences nobody wrote down. */
  listed: files,
});

const olderList = v.strictObject({ format: v.literal('shomei-dojo-manuals'), version: v.literal(1), files });

/** The sentences and pictures of a manual, by its parts. */
export type Said = Readonly<v.InferOutput<typeof said>>;

/** A manual as it was made once, with those files that were written of it and not since replaced. */
export type Edition = Readonly<v.InferOutput<typeof edition>>;

/** The editions in a folder, older ones first. While files are being replaced, two editions have the same path. */
export type Memory = Readonly<Omit<v.InferOutput<typeof memory>, 'format' | 'version'>>;

export type MemoryReading<Content> =
  { readonly ok: true; readonly content: Content } | { readonly ok: false; readonly fault: string };

/**
 * The text of a memory: the same for the same manuals, whenever and wherever they were made.
 * @throws Error if it could not be read again
 */
export const writeMemory = (content: Memory): string =>
  `${JSON.stringify(v.parse(memory, { format, version: memoryVersion, ...content }), null, 1)}\n`;

export function readMemoryFile(bytes: Uint8Array): MemoryReading<Memory> {
  const read = readAs(bytes, { format, version: memoryVersion, schema: memory, is: 'no memory of manuals' });
  if (!read.ok) return read;
  const { editions, listed } = read.content;
  return { ok: true, content: { editions, listed } };
}

export function readOlderList(bytes: Uint8Array): MemoryReading<Memory['listed']> {
  const { format: name, version } = olderList.entries;
  const read = readAs(bytes, {
    format: name.literal,
    version: version.literal,
    schema: olderList,
    is: 'no list of manuals',
  });
  return read.ok ? { ok: true, content: read.content.files } : read;
}

interface Expected<Schema> {
  readonly format: string;
  readonly version: number;
  readonly schema: Schema;
  /** The fault of any other JSON. */
  readonly is: string;
}

function readAs<Schema extends v.GenericSchema>(
  bytes: Uint8Array,
  { format: name, version, schema, is }: Expected<Schema>,
): MemoryReading<v.InferOutput<Schema>> {
  const data = jsonIn(bytes);
  if (data === undefined) return { ok: false, fault: 'it is damaged: it is not JSON' };
  const head = v.safeParse(v.object({ format: v.literal(name), version: v.number() }), data);
  if (!head.success) return { ok: false, fault: `it is ${is}` };
  if (head.output.version > version) {
    return { ok: false, fault: `it is of a newer format, ${head.output.version}; this version reads ${version}` };
  }
  const read = v.safeParse(schema, data);
  if (read.success) return { ok: true, content: read.output };
  const [issue] = read.issues;
  return { ok: false, fault: `it is damaged at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}` };
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
