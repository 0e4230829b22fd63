import type { Browser } from './world.ts';

const names: Readonly<Record<Browser, readonly string[]>> = {
  ie: ['ie', 'iexplore', 'internet explorer', 'explorer', 'インターネット', 'エクスプローラー', 'いんたーねっと'],
  edge: ['microsoft edge', 'edge', 'msedge', 'エッジ', 'マイクロソフト', 'えっじ'],
};

const order: readonly Browser[] = ['ie', 'edge'];

/** The programs that the search box lists for a text: those one of whose names begins with it. */
export function programsFor(text: string): readonly Browser[] {
  const wanted = text.normalize('NFKC').trim().toLowerCase();
  return wanted === '' ? [] : order.filter((program) => names[program].some((name) => name.startsWith(wanted)));
}
