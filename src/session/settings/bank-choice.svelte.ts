import type { Profile } from '../../profile/profile.ts';
import type { ProfileReading } from '../../profile/read-profile.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import type { KeptText } from '../machine/kept-text.ts';
import type { BankChoice, BankInForce } from '../ports/site.ts';
import { profileHash } from '../machine/profile-hash.ts';

type Read = (data: unknown) => ProfileReading;

interface Lookup {
  readonly stored: string | null;
  readonly found: Promise<BankInForce>;
}

// Raised whenever the record around the profile changes; the profile has a version of its own.
const version = 1;

/** The bank for new attempts: the built-in one, or one that a trainer has stored in this browser. */
export class StoredBankChoice implements BankChoice {
  readonly #kept: KeptText;
  readonly #builtIn: ProfileSnapshot;
  readonly #reader: () => Promise<Read>;
  #lookup: Lookup | undefined;
  /** The stored text before the last change made in this tab. */
  #former: string | null = null;

  inForce: BankInForce;
  undoable = $state.raw(false);

  /** @param reader loads the reader of stored profiles, only when there is one to read */
  constructor(kept: KeptText, builtIn: ProfileSnapshot, reader: () => Promise<Read>) {
    this.#kept = kept;
    this.#builtIn = builtIn;
    this.#reader = reader;
    this.inForce = $state.raw({ origin: 'builtIn', snapshot: builtIn });
  }

  /** Reads the choice again, since another tab may have changed it. */
  forNewAttempts = async (): Promise<ProfileSnapshot> => (await this.refresh()).snapshot;

  refresh = (): Promise<BankInForce> => {
    const stored = this.#kept.read();
    if (this.#lookup?.stored === stored) return this.#lookup.found;
    const lookup = { stored, found: this.#read(stored) };
    this.#lookup = lookup;
    lookup.found.then(
      (found) => {
        if (this.#lookup === lookup) this.inForce = found;
      },
      () => (this.#lookup = undefined), // the reader could not be fetched: the next one tries again
    );
    return lookup.found;
  };

  /** Another tab has changed the choice, so this tab's last change can no longer be undone. */
  chosenElsewhere = (): void => {
    this.undoable = false;
    this.refresh().catch(() => undefined);
  };

  keep = (profile: Profile): Promise<boolean> => this.#change(JSON.stringify({ version, profile }));
  returnToBuiltIn = (): Promise<boolean> => this.#change(null);

  undo = async (): Promise<boolean> => {
    const undone = await this.#change(this.#former);
    if (undone) this.undoable = false;
    return undone;
  };

  async #change(to: string | null): Promise<boolean> {
    const former = this.#kept.read();
    if (!this.#kept.write(to)) return false;
    this.#former = former;
    this.undoable = true;
    await this.refresh();
    return true;
  }

  async #read(stored: string | null): Promise<BankInForce> {
    if (stored === null) return { origin: 'builtIn', snapshot: this.#builtIn };
    const profile = profileIn(stored, await this.#reader());
    return profile
      ? { origin: 'own', snapshot: { profile, hash: await profileHash(profile) } }
      : { origin: 'damaged', snapshot: this.#builtIn, stored };
  }
}

function profileIn(stored: string, read: Read): Profile | undefined {
  try {
    const record: unknown = JSON.parse(stored);
    if (typeof record !== 'object' || record === null || !('profile' in record)) return undefined;
    if (!('version' in record) || record.version !== version) return undefined;
    const reading = read(record.profile);
    return reading.ok ? reading.profile : undefined;
  } catch {
    return undefined;
  }
}
