import type { Bounds } from '../../procedure/world/world.ts';

/** Where a dialog lies and what may be done with it. */
export interface DialogFrameState {
  readonly bounds: Bounds;
  /** No modal dialog lies over it. */
  readonly usable: boolean;
  /** It is the one that the keyboard talks to. */
  readonly active: boolean;
}
