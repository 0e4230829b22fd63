// The words of the pages beside the pictures. They lie apart from the site's words, whose characters the build cuts into a font.
import { siteTexts } from '../../content/ja/site.ts';
import { studioTexts } from '../../content/ja/studio.ts';

const { views, sizes, view, size, given } = studioTexts;

export const pageWords = {
  mark: siteTexts.trainingMark,
  views,
  sizes,
  view,
  size,
  given,
  title: '練習の画面',
  changesTitle: '変わった画面',
  lead: (pictures: number) => `${pictures}枚の画面です。画面を押すと、元の大きさで開きます。`,
  changesLead: (changes: number) =>
    `前の画面と比べて、${changes}枚が変わりました。差分では、変わった点が赤くなります。`,
  toChanges: (changes: number) => `前の画面から変わったもの（${changes}枚）`,
  toPictures: '全部の画面へ',
  choices: '表示する画面',
  exercises: '練習の一覧',
  nothing: '選んだ画面はありません。',
  kinds: { changed: '変わった', new: '増えた', gone: 'なくなった' },
  before: '前',
  after: '今',
  difference: '差分',
  pixels: (pixels: number) => `${pixels.toLocaleString('ja-JP')}画素が変わりました。`,
  alt: '代替テキスト',
  callouts: '注釈',
  pictureOf: (kind: string, alt: string) => `${kind}：${alt}`,
} as const;
