import * as v from 'valibot';
import { detailFields } from '../../pki/certificate-fields.ts';
import { momentSchema } from '../../profile/moment.ts';
import { profileSchema, type Profile } from '../../profile/profile.ts';
import { fontSizes, modelVersion } from '../../procedure/world/world.ts';
import { bankFaults } from '../../training/bank-fault.ts';
import { playEntries } from '../../training/attempt/replay.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import { pictureParts } from '../../training/picture-part.ts';
import { isScenarioId, loadScenario } from '../../training/scenarios/catalogue.ts';
import { placeOf } from './attempt-file.ts';
import { certificateFields } from './event-schema.ts';
import type { NoteFault, NoteReading, PictureNote, PictureNotes } from '../ports/pictures.ts';
import { profileHash } from '../machine/profile-hash.ts';
import { readEntries } from './read-attempt.ts';

const format = 'shomei-dojo-picture';
/** Raised whenever an older release could misread a note. */
const version = 1;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const envelope = v.object({ format: v.literal(format), version: v.pipe(whole, v.minValue(1)) });

const line = v.pipe(v.string(), v.maxLength(10_000));
const certificateDetails = v.object({
  ...certificateFields,
  details: v.pipe(
    v.array(v.object({ field: v.picklist(detailFields), value: line, wholeValue: line })),
    v.maxLength(100),
  ),
  path: v.pipe(v.array(line), v.maxLength(20)),
});

const noteSchema = v.object({
  modelVersion: whole,
  scenario: v.string(),
  part: v.picklist(pictureParts),
  size: v.picklist(fontSizes),
  callouts: v.boolean(),
  alt: v.pipe(v.string(), v.maxLength(4_000)),
  finish: v.object({ resolution: v.pipe(v.string(), v.maxLength(40)), frame: v.boolean(), shadow: v.boolean() }),
  source: v.variant('kind', [
    v.object({ kind: v.literal('step'), count: whole, profile: v.nullable(profileSchema) }),
    v.object({
      kind: v.literal('photo'),
      profile: profileSchema,
      at: momentSchema,
      details: v.pipe(v.array(certificateDetails), v.maxLength(20)),
      // No exercise takes so many entries, and playing them would take long.
      entries: v.pipe(v.array(v.unknown()), v.maxLength(10_000)),
    }),
  ]),
});

type Note = v.InferOutput<typeof noteSchema>;

const hidden = (secret: string): string => 'x'.repeat(secret.length);

/** Replaces passwords by as many characters: pictures are passed around, and no screen shows a password. */
const withoutPasswords = (profile: Profile): Profile => ({
  ...profile,
  accounts: profile.accounts.map(({ confirmationPassword, registration, ...account }) => ({
    ...account,
    password: hidden(account.password),
    ...(registration && {
      registration: {
        ...registration,
        provisionalPassword: hidden(registration.provisionalPassword),
        provisionalConfirmationPassword: hidden(registration.provisionalConfirmationPassword),
      },
    }),
    ...(confirmationPassword !== undefined && { confirmationPassword: hidden(confirmationPassword) }),
  })),
});

function written({ source, ...rest }: PictureNote): string {
  const scenario = source.kind === 'step' ? source.scenario : source.photo.scenario;
  const shown =
    source.kind === 'step'
      ? {
          kind: source.kind,
          count: source.count,
          profile: source.bankProfile && withoutPasswords(source.bankProfile.profile),
        }
      : {
          kind: source.kind,
          profile: withoutPasswords(source.photo.bankProfile.profile),
          at: source.photo.at,
          details: source.photo.details,
          // In the order in which they are read, so that an opened picture is saved again byte by byte.
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
  // A note of another version may look different, which is no damage.
  const written = v.safeParse(v.object({ modelVersion: whole }), json);
  if (written.success && written.output.modelVersion > modelVersion) return refused('newerModel');
  return note.success ? inWords(note.output) : refused('damaged', placeOf(note.issues));
}

const snapshotOf = async (profile: Profile): Promise<ProfileSnapshot> => ({
  profile,
  hash: await profileHash(profile),
});

async function inWords({ scenario: id, source, modelVersion: writtenFor, ...look }: Note): Promise<NoteReading> {
  if (!isScenarioId(id)) return refused('unknownScenario', id.slice(0, 60));
  const scenario = await loadScenario(id);
  const found = (shown: PictureNote['source']): NoteReading => ({
    ok: true,
    note: { ...look, source: shown },
  });
  if (source.kind === 'step') {
    const { count, profile } = source;
    if (count > scenario.solution.length) return refused('unknownStep', String(count));
    if (profile && bankFaults(scenario, profile).length > 0) return refused('damaged', 'source.profile');
    return found({ kind: 'step', scenario: id, count, bankProfile: profile && (await snapshotOf(profile)) });
  }
  const entries = readEntries(source.entries);
  if (entries.length < source.entries.length) return refused('damaged', `source.entries.${entries.length}`);
  const bankProfile = await snapshotOf(source.profile);
  const playable = playEntries(scenario, bankProfile, entries).trace.length;
  if (playable < entries.length) {
    return writtenFor === modelVersion ? refused('damaged', `source.entries.${playable}`) : refused('otherModel');
  }
  const { at, details } = source;
  return found({ kind: 'photo', photo: { scenario: id, bankProfile, entries, at, details } });
}

/** Writes and reads the notes in pictures. Reading checks them event by event, like a stored attempt. */
export const pictureNotes: PictureNotes = { written, read };
