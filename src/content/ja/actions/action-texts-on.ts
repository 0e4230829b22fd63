import type { ActionKeyOn, ActionPlace } from '../../../training/actions-on.ts';
import type { ActionTexts } from '../../scenario-texts.ts';

/** The words of all actions at these places. A missing one does not compile. */
export type ActionTextsOn<P extends ActionPlace> = Readonly<Record<ActionKeyOn<P>, ActionTexts>>;
