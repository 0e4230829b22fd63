import * as v from 'valibot';
import { momentSchema } from '../profile/moment.ts';
import { profileSchema } from '../profile/profile.ts';
import { modelVersion } from '../procedure/world.ts';
import { givenWorld } from '../training/given-world.ts';
import { isScenarioId, loadScenario } from '../training/scenarios/catalogue.ts';
import { traceOf } from '../training/trace.ts';
import { placeOf } from './attempt-file.ts';
import type { NoteFault, NoteReading, PictureNote, PictureNotes } from './ports/pictures.ts';
import { profileHash } from './profile-hash.ts';
import { readEntries } from './read-attempt.ts';

const format = 'shomei-dojo-picture';
/** Raised when a note of an older site could be misread. */
const version = 1;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const envelope = v.object({ format: v.literal(format), version: v.pipe(whole, v.minValue(1)) });

const noteSchema = v.object({
  modelVersion: whole,
  scenario: v.string(),
  part: v.picklist(['desktop', 'window', 'page', 'dialog']),
  size: v.picklist(['small', 'medium', 'large']),
  callouts: v.boolean(),
  alt: v.pipe(v.string(), v.maxLength(4_000)),
  source: v.variant('kind', [
    v.object({ kind: v.literal('step'), count: whole }),
    v.object({
      kind: v.literal('photo'),
      profile: profileSchema,
      at: momentSchema,
      // Nobody does so much in one exercise, and to play it would take long.
      entries: v.pipe(v.array(v.unknown()), v.maxLength(10_000)),
    }),
  ]),
});

type Note = v.InferOutput<typeof noteSchema>;

function written({ source, ...rest }: PictureNote): string {
  const scenario = source.kind === 'step' ? source.scenario : source.photo.scenario;
  const shown =
    source.kind === 'step'
      ? { kind: source.kind, count: source.count }
      : {
          kind: source.kind,
          profile: source.photo.bankProfile.profile,
          at: source.photo.at,
          // In the order in which they are read, so that a picture that was opened says the same again, octet by octet.
          entries: readEntries(source.photo.entries),
        };
  return JSON.stringify({ format, version, modelVersion, scenario, ...rest, source: shown });
}

const refused = (kind: NoteFault['kind'], at?: string): NoteReading => ({
  ok: false,
  fault: { kind, ...(at !== undefined && at !== '' && { at }) },
});

async function read(text: string): Promise<NoteReading> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused('notJson');
  }
  const head = v.safeParse(envelope, json);
  if (!head.success) return refused('notPicture', placeOf(head.issues));
  if (head.output.version > version) return refused('newerFormat');
  const note = v.safeParse(noteSchema, json);
  // What another version wrote may look otherwise, which is no damage.
  const written = v.safeParse(v.object({ modelVersion: whole }), json);
  if (written.success && written.output.modelVersion > modelVersion) return refused('newerModel');
  return note.success ? inWords(note.output) : refused('damaged', placeOf(note.issues));
}

async function inWords({ scenario: id, source, part, size, callouts, alt, ...rest }: Note): Promise<NoteReading> {
  if (!isScenarioId(id)) return refused('unknownScenario', id.slice(0, 60));
  const scenario = await loadScenario(id);
  const found = (shown: PictureNote['source']): NoteReading => ({
    ok: true,
    note: { source: shown, part, size, callouts, alt },
  });
  if (source.kind === 'step') {
    return source.count <= scenario.solution.length
      ? found({ kind: 'step', scenario: id, count: source.count })
      : refused('unknownStep', String(source.count));
  }
  const entries = readEntries(source.entries);
  if (entries.length < source.entries.length) return refused('damaged', `source.entries.${entries.length}`);
  const bankProfile = { profile: source.profile, hash: await profileHash(source.profile) };
  const playable = traceOf(givenWorld(scenario.given, bankProfile), entries).length;
  if (playable < entries.length) {
    return rest.modelVersion === modelVersion
      ? refused('damaged', `source.entries.${playable}`)
      : refused('otherModel');
  }
  return found({ kind: 'photo', photo: { scenario: id, bankProfile, entries, at: source.at } });
}

/** How pictures say what they show, checked event by event as a stored attempt is. */
export const pictureNotes: PictureNotes = { written, read };
