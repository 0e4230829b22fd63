import type { CertificateDetails } from '../../pki/certificate-fields.ts';
import type { FontSize, World } from '../../procedure/world/world.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import type { PicturePart } from '../../training/picture-part.ts';
import type { ScenarioId } from '../../training/scenarios/catalogue.ts';

/** The screen of an attempt at the moment at which its picture was requested. */
export interface Photo {
  readonly scenario: string;
  readonly bankProfile: ProfileSnapshot;
  /** Its `now` is the training clock's time. */
  readonly world: World;
  /** Details of the certificates that a viewer shows: they come from the PC, and no event holds them. */
  readonly details: readonly CertificateDetails[];
}

/** The subject of a picture: the solution after so many actions, or an attempt. */
export type PictureSource =
  | {
      readonly kind: 'step';
      readonly scenario: ScenarioId;
      readonly count: number;
      /** Null: the bank that is built in. */
      readonly bankProfile: ProfileSnapshot | null;
    }
  | { readonly kind: 'photo'; readonly photo: Photo };

/** All that is needed to take a picture again; it travels inside the picture's file, where a photo's world is what it shows. */
export interface PictureNote {
  readonly source: PictureSource;
  readonly part: PicturePart;
  readonly size: FontSize;
  readonly callouts: boolean;
  readonly alt: string;
  /** The finish of the picture; `resolution` is one of the studio's names. */
  readonly finish: { readonly resolution: string; readonly frame: boolean; readonly shadow: boolean };
}

export interface NoteFault {
  readonly kind:
    | 'notJson'
    | 'notPicture'
    | 'newerFormat'
    | 'damaged'
    | 'newerModel'
    | 'otherModel'
    | 'unknownScenario'
    /** It shows a step that the exercise does not have. */
    | 'unknownStep';
  /** The place in the note, where there is one. */
  readonly at?: string;
}

export type NoteReading =
  { readonly ok: true; readonly note: PictureNote } | { readonly ok: false; readonly fault: NoteFault };

/** Writes and reads the notes by which pictures say what they show. */
export interface PictureNotes {
  written(note: PictureNote): string;
  /** Trusts nothing in the text, and never rejects because of its content. */
  read(text: string): Promise<NoteReading>;
}
