import * as v from 'valibot';
import { detailFields, type CertificateDetails } from '../../pki/certificate-fields.ts';
import { longText, shortText } from '../../profile/schema/bounds.ts';
import { momentSchema } from '../../profile/schema/moment.ts';
import { profileSchema, type Profile } from '../../profile/profile.ts';
import { fontSizes, modelVersion } from '../../procedure/world/world.ts';
import { bankFaults } from '../../training/bank-fault.ts';
import { playEntries } from '../../training/attempt/replay.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import { pictureParts, type PicturePart } from '../../training/picture-part.ts';
import { picturedWorld, worldPictured, type PicturedWorld } from '../../training/pictured-world.ts';
import { isScenarioId, loadScenario } from '../../training/scenarios/catalogue.ts';
import { placeOf } from './attempt-file.ts';
import type { NoteFault, NoteReading, PictureNote, PictureNotes, PictureSource } from '../ports/pictures.ts';
import { profileHash } from '../machine/profile-hash.ts';
import { readEntries } from './read-attempt.ts';
import { certificateFields } from './value-schemas.ts';
import { areDistinct, picturedWorldSchema } from './world-schema.ts';

const format = 'shomei-dojo-picture';
/**
 * Raised whenever an older release could misread a note. 1: a photo as the entries of its attempt, which tell more than the
 * picture. 2: as the world that the picture shows. A step has the same note in both, so it keeps the number that older releases read.
 */
const versions = { step: 1, world: 2 } as const;
const newest = Math.max(...Object.values(versions));

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const envelope = v.object({ format: v.literal(format), version: v.pipe(whole, v.minValue(1)) });

const line = longText;
const certificateDetails = v.object({
  ...certificateFields,
  details: v.pipe(
    v.array(v.object({ field: v.picklist(detailFields), value: line, wholeValue: line })),
    v.maxLength(100),
    v.check((rows) => areDistinct(rows.map(({ field }) => field))),
  ),
  path: v.pipe(v.array(line), v.maxLength(20)),
});

const details = v.pipe(v.array(certificateDetails), v.maxLength(20));

const noteSchema = v.object({
  modelVersion: whole,
  scenario: shortText,
  part: v.picklist(pictureParts),
  size: v.picklist(fontSizes),
  callouts: v.boolean(),
  alt: v.pipe(v.string(), v.maxLength(4_000)),
  finish: v.object({ resolution: v.pipe(v.string(), v.maxLength(40)), frame: v.boolean(), shadow: v.boolean() }),
  source: v.variant('kind', [
    v.object({ kind: v.literal('step'), count: whole, profile: v.nullable(profileSchema) }),
    v.object({ kind: v.literal('world'), profile: profileSchema, details, world: picturedWorldSchema }),
    // A photo of version 1.
    v.object({
      kind: v.literal('photo'),
      profile: profileSchema,
      at: momentSchema,
      details,
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

/** A world brings along the signs that it shows, so that not even the lengths of passwords are needed. */
const withoutLengths = (profile: Profile): Profile => ({
  ...profile,
  accounts: profile.accounts.map(({ confirmationPassword: _, ...account }) => ({
    ...account,
    password: 'x'.repeat(profile.rules.passwordLength.min),
  })),
});

/** The details of the certificates that a viewer in this world shows. */
const viewed = ({ dialogs }: PicturedWorld, all: readonly CertificateDetails[]): readonly CertificateDetails[] =>
  all.filter(({ serialNumber }) =>
    dialogs.some((dialog) => dialog.kind === 'certificateViewer' && dialog.serialNumber === serialNumber),
  );

function sourceWritten(source: PictureSource, part: PicturePart) {
  if (source.kind === 'step') {
    const { kind, count, bankProfile } = source;
    return { kind, count, profile: bankProfile && withoutPasswords(bankProfile.profile) };
  }
  const { bankProfile, details } = source.photo;
  // In the order in which it is read, so that an opened picture is saved again byte by byte.
  const world = v.parse(picturedWorldSchema, picturedWorld(source.photo.world, part));
  return {
    kind: 'world',
    profile: withoutLengths(bankProfile.profile),
    details: viewed(world, details),
    world,
  } as const;
}

function written({ source, ...rest }: PictureNote): string {
  const scenario = source.kind === 'step' ? source.scenario : source.photo.scenario;
  const shown = sourceWritten(source, rest.part);
  return JSON.stringify({ format, version: versions[shown.kind], modelVersion, scenario, ...rest, source: shown });
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
  if (head.output.version > newest) return refused('newerFormat');
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
  if (source.kind === 'world') {
    const bankProfile = await snapshotOf(source.profile);
    const { world, details } = source;
    return found({
      kind: 'photo',
      photo: { scenario: id, bankProfile, world: worldPictured(world, scenario.given, bankProfile), details },
    });
  }
  const entries = readEntries(source.entries);
  if (entries.length < source.entries.length) return refused('damaged', `source.entries.${entries.length}`);
  const bankProfile = await snapshotOf(source.profile);
  const played = playEntries(scenario, bankProfile, entries);
  const playable = played.trace.length;
  if (playable < entries.length) {
    return writtenFor === modelVersion ? refused('damaged', `source.entries.${playable}`) : refused('otherModel');
  }
  const { at, details } = source;
  return found({ kind: 'photo', photo: { scenario: id, bankProfile, world: { ...played.world, now: at }, details } });
}

/** Writes and reads the notes in pictures. Reading checks every value before it is believed, like a stored attempt. */
export const pictureNotes: PictureNotes = { written, read };
