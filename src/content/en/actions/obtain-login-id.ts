import type { ActionTexts, OfFacts } from '../../scenario-texts.ts';

/** 「ログインID取得」 on a page: for a customer who needs it, and for one who does not. */
export const obtainLoginIdOn = (place: string): OfFacts<ActionTexts> => ({
  instruction: 'Press 「ログインID取得」 (obtain log-in ID).',
  why: ({ hasLoginId }) =>
    hasLoginId
      ? 'This button is for customers who have no log-in ID yet. This customer has one.'
      : 'A certificate cannot be issued without a log-in ID. Customers who have none obtain it first.',
  seen: ({ hasLoginId }) =>
    hasLoginId
      ? 'The page for obtaining a log-in ID came up. This customer has one already.'
      : 'The first page for obtaining a log-in ID is shown: the account page (BLIS005).',
  hints: [place, 'Begin to obtain a log-in ID.', 'Press 「ログインID取得」 (obtain log-in ID).'],
  picture: ({ hasLoginId }) =>
    hasLoginId ? 'The page for obtaining a log-in ID is shown.' : 'The account page (BLIS005) is shown.',
});
