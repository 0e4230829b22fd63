import type { BrowserWindow } from '../../procedure/world/world.ts';
import type { Offset } from '../place.ts';

/** What the frame of either browser is drawn from. */
export interface ChromeProps {
  readonly window: BrowserWindow;
  readonly pageTitle: string;
  /** While the window is dragged: how far it is from where the world has it. */
  readonly onmoving: (offset: Offset) => void;
}
