import type { Bounds } from '../../procedure/world/world.ts';

/** A dialog's place and state. */
export interface DialogFrameState {
  readonly bounds: Bounds;
  /** No modal dialog lies over it. */
  readonly usable: boolean;
  /** It receives the keyboard's input. */
  readonly active: boolean;
}
