import type { Instant } from '../../time/instant.ts';
import { localMoment } from './local-moment.ts';

/** The words about how long a browser keeps records, and about records that it has lost. */
export const keepingTexts = {
  title: '記録の保存',
  durability: {
    lasting: 'このブラウザは、記録を自動では削除しません。ブラウザの設定でデータを削除すると、なくなります。',
    mayVanish: 'このブラウザは、空き容量が足りなくなると、記録を知らせずに削除することがあります。',
    unknown: 'このブラウザが、記録をいつまで残すかは分かりません。',
  },
  /** For browsers that forget a site after days without a visit. */
  forgetsAfterDays: 'このブラウザは、サイトを7日間開かないと、記録を削除することがあります。',
  copy: '残しておきたい記録は、「結果」の「操作の記録も含めて保存（JSON）」でファイルにしてください。',
  ask: '削除しないようにブラウザに頼む',
  refused: 'ブラウザは引き受けませんでした。',
  lost: (count: number, seenAt: Instant) =>
    `終えた練習の結果${count}件が、このブラウザから失われています。最後に確かめたのは${localMoment(seenAt)}です。このサイトではなく、ブラウザがデータを削除したときに起こります。`,
  lostAdvice: '保存したJSONファイルがあれば、「結果」でまた取り込めます。',
  toResults: '結果を開く',
  dismiss: 'このお知らせを閉じる',
};
