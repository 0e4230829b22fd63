import type { ProfileFileTexts } from '../../content/ja/profile-file.ts';
import type { SiteTexts } from '../../content/ja/site.ts';
import type { Profile } from '../../profile/profile.ts';
import { readProfileFile, sizeFault, type ProfileFileFault } from '../../profile/read-profile-file.ts';
import { bankFaults, lacksCustomer, placeOfFault, type BankFault } from '../../training/bank-fault.ts';
import { loadScenario, scenarioIds } from '../../training/scenarios/catalogue.ts';

/** One fault: its path in the profile, if reading got that far, and the expected value. */
export interface Mending {
  readonly path: string | null;
  readonly expected: string;
}

export type ProfileOpening =
  { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly mendings: readonly Mending[] };

/** The members of a `File` that reading needs. */
type Source = Pick<Blob, 'size' | 'arrayBuffer'>;

/** Opens a trainer's profile file, and checks that every exercise can be done with it. */
export async function openProfileFile(
  file: Source,
  words: ProfileFileTexts,
  listed: SiteTexts['scenarios'],
): Promise<ProfileOpening> {
  const size = sizeFault(file.size);
  if (size) return refused(mendingsOf(size, words));
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  if (!bytes) return refused([{ path: null, expected: words.fileFault({ kind: 'unreadable' }) }]);
  const reading = readProfileFile(bytes);
  if (!reading.ok) return refused(mendingsOf(reading.fault, words));
  const faults = await faultsOf(reading.profile, listed);
  // A bank that writes or renews later was right before there was an exercise about it. The desk names that exercise.
  const unplayable = mendingsOfExercises(
    faults.filter(({ fault }) => fault.kind !== 'noticeDays'),
    words,
  );
  return unplayable.length > 0 ? refused(unplayable) : { ok: true, profile: reading.profile };
}

/** The changes that a bank needs so that every exercise can be done with it. */
export const mendingsForExercises = async (
  profile: Profile,
  words: ProfileFileTexts,
  listed: SiteTexts['scenarios'],
): Promise<readonly Mending[]> => mendingsOfExercises(await faultsOf(profile, listed), words);

interface ExerciseFault {
  readonly fault: BankFault;
  /** The title of the exercise. */
  readonly exercise: string;
}

async function faultsOf(profile: Profile, listed: SiteTexts['scenarios']): Promise<readonly ExerciseFault[]> {
  const faults = await Promise.all(
    scenarioIds.map(async (id) => {
      const scenario = await loadScenario(id);
      // A bank of an earlier version has nobody for it. The desk names such exercises by themselves.
      if (lacksCustomer(scenario, profile)) return [];
      return bankFaults(scenario, profile).map((fault) => ({ fault, exercise: listed[id].title }));
    }),
  );
  return faults.flat();
}

/** Reports a fault that several exercises share only once. */
function mendingsOfExercises(faults: readonly ExerciseFault[], words: ProfileFileTexts): readonly Mending[] {
  const without = ({ scenario: _, ...rest }: BankFault): string => JSON.stringify(rest);
  const firsts = faults.filter(
    ({ fault }, index) => faults.findIndex((other) => without(other.fault) === without(fault)) === index,
  );
  return firsts.map(({ fault }) => {
    const same = faults.filter((other) => without(other.fault) === without(fault));
    const exercises = same.map(({ exercise }) => exercise);
    return { path: placeOfFault(fault), expected: words.bankFault(fault, exercises) };
  });
}

/** The exercises for which a bank has nobody, by their titles. */
export async function exercisesWithout(profile: Profile, listed: SiteTexts['scenarios']): Promise<readonly string[]> {
  const lacking = await Promise.all(
    scenarioIds.map(async (id) => (lacksCustomer(await loadScenario(id), profile) ? [listed[id].title] : [])),
  );
  return lacking.flat();
}

const refused = (mendings: readonly Mending[]): ProfileOpening => ({ ok: false, mendings });

const mendingsOf = (fault: ProfileFileFault, words: ProfileFileTexts): readonly Mending[] =>
  fault.kind === 'notProfile'
    ? fault.faults.map(({ path, rule }) => ({ path: path || words.whole, expected: words.fault(rule) }))
    : [{ path: null, expected: words.fileFault(fault) }];
