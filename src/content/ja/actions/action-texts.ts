import type { SharedTexts } from '../../scenario-texts.ts';
import { desktopActions } from './desktop.ts';
import { dialogActions } from './dialogs.ts';
import { issuePageActions } from './issue-pages.ts';
import { loginPageActions } from './login-pages.ts';
import { mailActions } from './mail.ts';
import { registrationPageActions } from './registration-pages.ts';

/** The words of every action, in whatever exercise it is done. */
export const actionTexts: SharedTexts['actions'] = {
  ...desktopActions,
  ...loginPageActions,
  ...issuePageActions,
  ...registrationPageActions,
  ...dialogActions,
  ...mailActions,
};
