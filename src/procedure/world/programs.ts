import { browsers, type Browser } from './browser.ts';

/** The programs that the search box knows, in the order in which it lists them. Mail is there only in cases that have mails. */
export const programs = [...browsers, 'mail'] as const;
export type Program = (typeof programs)[number];

/** The programs of a PC. */
export const programsOf = (hasMails: boolean): readonly Program[] => (hasMails ? programs : browsers);

const names: Readonly<Record<Program, readonly string[]>> = {
  ie: [
    'ie',
    'iexplore',
    'internetexplorer',
    'explorer',
    'インターネットエクスプローラー',
    'エクスプローラー',
    'いんたーねっと',
    'ブラウザー',
  ],
  edge: ['microsoftedge', 'edge', 'msedge', 'エッジ', 'マイクロソフトエッジ', 'えっじ', 'ブラウザー'],
  mail: ['メール', 'めーる', '電子メール', 'でんしめーる', 'mail'],
};

/** The text that the procedure enters to find a browser. */
export const searchTexts: Readonly<Record<Browser, string>> = { ie: 'IE', edge: 'Edge' };

/** The programs whose names begin with a text, in any width and case: those of a PC, or any that a PC can have. */
export function programsFor(text: string, installed: readonly Program[] = programs): readonly Program[] {
  const wanted = text.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();
  return wanted === '' ? [] : installed.filter((program) => names[program].some((name) => name.startsWith(wanted)));
}
