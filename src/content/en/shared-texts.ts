// Words that the cases share: of each action, of each mistake that several of them teach, and of the time that they are set in.
import type { SharedTexts } from '../scenario-texts.ts';
import { desktopActions } from './actions/desktop.ts';
import { dialogActions } from './actions/dialogs.ts';
import { issuePageActions } from './actions/issue-pages.ts';
import { loginPageActions } from './actions/login-pages.ts';
import { mailActions } from './actions/mail.ts';
import { registrationPageActions } from './actions/registration-pages.ts';
import { dateText } from './japan-moments.ts';
import { sharedMistakes } from './shared-mistakes.ts';

export const sharedTexts: SharedTexts = {
  actions: {
    ...desktopActions,
    ...loginPageActions,
    ...issuePageActions,
    ...registrationPageActions,
    ...dialogActions,
    ...mailActions,
  },
  mistakes: sharedMistakes,
  again: (instruction) => `Once more: ${instruction.charAt(0).toLowerCase()}${instruction.slice(1)}`,
  era: ({ startsAt, inYearOfProcedure }) =>
    `The exercise is set on ${dateText(startsAt)}${inYearOfProcedure ? ', the year of the source procedure' : ''}.`,
};
