/** True for a sentence in Japanese. Words that a sentence of another language quotes in 「」 do not make it Japanese. */
export const isJapanese = (sentence: string): boolean =>
  /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u.test(sentence.replaceAll(/「[^」]*」/g, ''));
