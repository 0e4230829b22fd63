// Words that the cases share: of each action, of each mistake that several of them teach, and of the time that they are set in.
import type { SharedTexts } from '../scenario-texts.ts';
import { actionTexts } from './actions/action-texts.ts';
import { dayText } from './bank-moments.ts';
import { sharedMistakeTexts } from './shared-mistakes.ts';

export const sharedTexts: SharedTexts = {
  actions: actionTexts,
  mistakes: sharedMistakeTexts,
  era: ({ startsAt, inYearOfProcedure }) =>
    `練習の日付は、${inYearOfProcedure ? '手順書の年に合わせて' : ''}${dayText(startsAt)}です。`,
  again: (instruction) => `もう一度、${instruction}`,
};
