import { accountFaultText, fileFaultText, faultText, profileFileTexts as words } from '../content/ja/profile-file.ts';
import { siteTexts } from '../content/ja/site.ts';
import type { Profile } from '../profile/profile.ts';
import { readProfileFile, sizeFault, type FileFault } from '../profile/read-profile-file.ts';
import { accountFault } from '../training/account-fault.ts';
import { loadScenario, scenarioIds } from '../training/scenarios/catalogue.ts';

/** One thing to mend: where in the profile, if it was read that far, and what is expected there. */
export interface Mending {
  readonly path: string | null;
  readonly expected: string;
}

export type Opening =
  { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly mendings: readonly Mending[] };

/** What a file may be read from: as much of a `File` as is used. */
type Source = Pick<Blob, 'size' | 'arrayBuffer'>;

/** Opens a trainer's profile file, and looks whether each exercise can be done with it. */
export async function openProfileFile(file: Source): Promise<Opening> {
  const size = sizeFault(file.size);
  if (size) return refused(mendingsOf(size));
  const octets = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  if (!octets) return refused([{ path: null, expected: fileFaultText({ kind: 'unreadable' }) }]);
  const reading = readProfileFile(octets);
  if (!reading.ok) return refused(mendingsOf(reading.fault));
  const unplayable = await Promise.all(
    scenarioIds.map(async (id) => {
      const fault = accountFault(await loadScenario(id), reading.profile);
      return fault ? [{ path: 'accounts', expected: accountFaultText(fault, siteTexts.scenarios[id].title) }] : [];
    }),
  );
  return unplayable.flat().length > 0 ? refused(unplayable.flat()) : { ok: true, profile: reading.profile };
}

const refused = (mendings: readonly Mending[]): Opening => ({ ok: false, mendings });

const mendingsOf = (fault: FileFault): readonly Mending[] =>
  fault.kind === 'notProfile'
    ? fault.faults.map(({ path, rule }) => ({ path: path || words.whole, expected: faultText(rule) }))
    : [{ path: null, expected: fileFaultText(fault) }];
