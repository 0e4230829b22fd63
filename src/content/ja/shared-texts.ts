// Words that the cases share: of each action, of each mistake that several of them teach, and of the time that they are set in.
import { japanFormat } from '../../time/japan-time.ts';
import type { SharedTexts } from '../scenario-texts.ts';
import { actionTexts } from './actions/action-texts.ts';
import { sharedMistakeTexts } from './shared-mistakes.ts';

const day = japanFormat('ja', { dateStyle: 'long' });

export const sharedTexts: SharedTexts = {
  actions: actionTexts,
  mistakes: sharedMistakeTexts,
  era: ({ startsAt, onOtherDays }) => `練習の日付は${onOtherDays ? '' : '、手順書に合わせて'}${day(startsAt)}です。`,
  again: (instruction) => `もう一度、${instruction}`,
};
