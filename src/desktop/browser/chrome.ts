import type { BrowserWindow } from '../../procedure/world/world.ts';
import type { Offset } from '../../procedure/world/placement.ts';

/** Properties that the frames of both browsers share. */
export interface ChromeProps {
  readonly window: BrowserWindow;
  readonly pageTitle: string;
  /** Reports the distance from the window's place in the world while it is dragged. */
  readonly onmoving: (offset: Offset) => void;
}
