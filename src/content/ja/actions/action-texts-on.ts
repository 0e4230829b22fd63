import type { ActionKeyOn, ActionPlace } from '../../../training/actions-on.ts';
import type { SharedTexts } from '../../scenario-texts.ts';

/** The words of all actions at these places. A missing one does not compile. */
export type ActionTextsOn<P extends ActionPlace> = Pick<SharedTexts['actions'], ActionKeyOn<P>>;
