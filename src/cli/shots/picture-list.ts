import * as v from 'valibot';
import { longText, maxOfKind, shortText } from '../../profile/schema/bounds.ts';
import { encodedText } from '../../profile/encoded-text.ts';

/** The version of `shots.json`, raised when reading an older one would go wrong. */
const listVersion = 1;
export const listFile = 'shots.json';
const format = 'shomei-dojo-shots';

const choice = v.union([v.literal('all'), v.pipe(v.array(shortText), v.maxLength(maxOfKind), v.readonly())]);
const size = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The contents of a picture, as its scene reports them. */
const shown = {
  callouts: v.pipe(
    v.array(
      v.object({
        mark: shortText,
        target: v.object({ window: v.nullable(shortText), id: shortText }),
        number: v.exactOptional(v.number()),
        words: v.exactOptional(longText),
      }),
    ),
    v.maxLength(maxOfKind),
    v.readonly(),
  ),
  alt: longText,
};

const listedPicture = v.object({
  // Below the folder of the set: a list from elsewhere must not lead out of it.
  file: v.pipe(shortText, v.regex(/^[\w-]+\/[\w-]+\.png$/)),
  scenario: shortText,
  step: shortText,
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  view: shortText,
  size: shortText,
  width: size,
  height: size,
  ...shown,
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

const pictureList = v.object({
  format: v.literal(format),
  version: v.literal(listVersion),
  site: v.object({ version: shortText, profile: v.object({ id: shortText, hash: shortText }) }),
  scale: v.picklist([1, 2]),
  callouts: v.picklist(['on', 'off']),
  selection: v.object({ scenarios: choice, steps: choice, views: choice, sizes: choice }),
  pictures: v.pipe(v.array(listedPicture), v.maxLength(100_000), v.readonly()),
});

const report = v.pipe(v.string(), v.maxLength(1_000_000), v.parseJson(), v.object(shown));

/** Reads a scene's report; undefined if there is none, or none that this version reads. */
export function readReport(text: string | undefined): v.InferOutput<typeof report> | undefined {
  const read = v.safeParse(report, text);
  return read.success ? read.output : undefined;
}

/** A picture of a set, with the hash of its file. */
export type ListedPicture = Readonly<v.InferOutput<typeof listedPicture>>;

/** The description of a set of pictures. */
export type PictureList = Readonly<v.InferOutput<typeof pictureList>>;

type ListReading = { readonly ok: true; readonly list: PictureList } | { readonly ok: false; readonly fault: string };

export const pictureListOf = (list: Omit<PictureList, 'format' | 'version'>): PictureList => ({
  format,
  version: listVersion,
  ...list,
});

/** The text of a `shots.json`: the same for the same pictures, whenever and wherever they were taken. */
export const writeList = (list: PictureList): string => `${JSON.stringify(list, null, 2)}\n`;

/** Reads a `shots.json`. */
export function readList(file: Uint8Array): ListReading {
  const content = encodedText(file);
  if (!content.ok) return { ok: false, fault: 'it is not in UTF-8' };
  let data: unknown;
  try {
    data = JSON.parse(content.text);
  } catch {
    return { ok: false, fault: 'it is damaged: it is not JSON' };
  }
  const head = v.safeParse(v.object({ format: v.literal(format), version: v.number() }), data);
  if (!head.success) return { ok: false, fault: 'it is not a list of our pictures' };
  if (head.output.version > listVersion) {
    const { version } = head.output;
    return { ok: false, fault: `it is of a newer format, ${version}; this version reads ${listVersion}` };
  }
  const read = v.safeParse(pictureList, data);
  if (read.success) return { ok: true, list: read.output };
  const [issue] = read.issues;
  return { ok: false, fault: `it is damaged at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}` };
}
