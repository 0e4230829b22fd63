import { browsers, type Browser } from './browser.ts';

const names: Readonly<Record<Browser, readonly string[]>> = {
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
};

/** The text that the procedure enters to find a browser. */
export const searchTexts: Readonly<Record<Browser, string>> = { ie: 'IE', edge: 'Edge' };

/** The programs that the search box lists for a text. One of the program's names begins with it, in any width and case. */
export function programsFor(text: string): readonly Browser[] {
  const wanted = text.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();
  return wanted === '' ? [] : browsers.filter((program) => names[program].some((name) => name.startsWith(wanted)));
}
