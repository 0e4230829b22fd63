import type { StorageFault } from '../../contract/storage-fault.ts';
import type { Entry } from '../../procedure/world/event.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import type { Mode } from '../../training/mode.ts';
import type { Scenario } from '../../training/scenario.ts';
import type { Result } from '../../training/assessment/result.ts';

/** A finished attempt with all that happened in it, as far as the current model accepts it. */
export interface RecordedAttempt {
  readonly result: Result;
  readonly scenario: Scenario;
  readonly mode: Mode;
  readonly bankProfile: ProfileSnapshot;
  /** The entries that can still be played. */
  readonly entries: readonly Entry[];
  /** The number of stored entries. */
  readonly stored: number;
  /** The number of entries that were done for the learner. */
  readonly handover: number;
}

/** Why a file, or one attempt of a file, was not taken. `at` says where in it, `detail` what is wanted there. */
export interface ImportFault {
  readonly file: string;
  /** Place of the attempt in the file, from 1; undefined where the file itself is at fault. */
  readonly number?: number;
  readonly kind:
    | 'tooLarge'
    | 'notJson'
    | 'utf16'
    | 'notUtf8'
    | 'notAttempts'
    | 'newerFormat'
    | 'damaged'
    | 'unknownScenario'
    /** Another attempt has this id here. */
    | 'otherHere'
    /** Judging it would take too long. */
    | 'tooMuch'
    | 'notStored';
  readonly at?: string;
  readonly detail?: string;
}

export interface ImportReport {
  readonly taken: number;
  /** The attempts that were stored already and are the same. */
  readonly known: number;
  readonly faults: readonly ImportFault[];
  /** Present where it was broken off, so that others may not have been looked at. */
  readonly brokenOff?: true;
}

/** The attempts of a file that were looked at so far. */
export interface ImportProgress {
  readonly file: string;
  readonly done: number;
  readonly of: number;
}

export interface ImportOptions {
  /** Breaks it off; what was taken by then stays. */
  readonly signal?: AbortSignal;
  readonly onprogress?: (progress: ImportProgress) => void;
}

export interface OpenedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Finished attempts of everybody who learns in this browser. Each method rejects with what `storageFaultOf` names. */
export interface Records {
  /** The newest first. */
  list(): Promise<readonly Result[]>;
  /** Undefined where there is none of this id. */
  attempt(id: string): Promise<RecordedAttempt | undefined>;
  /** Deletes them; `undo` restores the last ones as long as the page is open. */
  remove(attempts: readonly string[]): Promise<void>;
  undo(): Promise<void>;
  /** Attempts with their entries, as the text of a file that `importFiles` takes. */
  exported(attempts: readonly string[]): Promise<string>;
  importFiles(files: readonly OpenedFile[], options?: ImportOptions): Promise<ImportReport>;
  storageFaultOf(fault: unknown): StorageFault | undefined;
}
