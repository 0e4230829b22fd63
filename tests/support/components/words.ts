import type { ScenarioTexts } from '../../../src/content/scenario-texts.ts';
import { expiredCertificate } from '../../../src/training/scenarios/expired-certificate.ts';

const stepWords = (step: string) => ({
  instruction: `${step}をします。`,
  why: `${step}の理由です。`,
  seen: `${step}の結果です。`,
  hints: [`${step}の場所`, `${step}の操作`, `${step}の答え`] as const,
  picture: `${step}の画像`,
});

/** Words by which a test recognises the step or mistake that they belong to. */
export const wordsOfTests: ScenarioTexts = {
  situation: ['ログインできません。'],
  goal: 'ログインします。',
  reached: 'ログインできました。',
  era: '2010年の出来事です。',
  given: 'デスクトップです。',
  steps: Object.fromEntries(expiredCertificate.solution.map(({ step }) => [step, stepWords(step)])),
  mistakes: Object.fromEntries(
    expiredCertificate.mistakes.map(({ id }) => [
      id,
      {
        name: `${id}の名前`,
        consequence: `${id}の結果`,
        right: `${id}の正解`,
        better: `${id}の代わり`,
        source: '手引き',
      },
    ]),
  ),
  advice: { wait: '時間をおいてください。', branch: 'お取引店へご連絡ください。' },
  captions: {},
  ofAction: (_, { type }) => stepWords(type),
  manual: { when: ['ログインできないときの手順です。'], seenAt: 'issueCertificate', closing: ['終わりです。'] },
};
