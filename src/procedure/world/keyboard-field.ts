import type { RegistrationField } from './memo-entry.ts';
import type { WindowId } from './window-id.ts';
import { dialogInFront } from './windows.ts';
import type { World } from './world.ts';

/** The field that the software keyboard of a window fills, if it is on a page with several passwords. */
export const fieldIn = (world: World, window: WindowId): RegistrationField | undefined =>
  dialogInFront(world, window, 'softwareKeyboard')?.field;
