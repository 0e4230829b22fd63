import { expect, test } from 'vitest';
import { textsIn } from '../../../../../src/cli/build/font/texts-in.ts';

const texts = (name: string, source: string) => textsIn(name, source).map(({ text }) => text);

test('the texts of a module are found, with all that its functions can return', () => {
  const source = `
    // 注釈は画面に出ない
    export const words = {
      title: '題名' as const,
      rule: ({ years }: Rules) => \`期限は\${years}年間\`,
      both: (ok: boolean) => (ok ? 'はい' : "\\u3044\\u3044\\u3048"),
    } satisfies Record<string, unknown>;`;
  expect(texts('words.ts', source)).toEqual(['題名', '期限は', '年間', 'はい', 'いいえ']);
});

test('the texts of a component are found in its script, its markup and its attributes', () => {
  const source = `<script lang="ts">
  /* 注釈 */ const masked = $derived('●'.repeat(length as number));
</script>
<!-- 注釈 -->
<p aria-label="読み上げ">本文 &times; {open ? '開く' : masked}</p>
<style>p { color: red }</style>`;
  expect(
    texts('Words.svelte', source)
      .map((text) => text.trim())
      .filter(Boolean),
  ).toEqual(expect.arrayContaining(['●', '読み上げ', '本文 ×', '開く']));
  expect(texts('Words.svelte', source).join('')).not.toContain('注釈');
});

test('the texts of a profile are found', () => {
  expect(texts('bank.json', '{ "name": "みほん\\u9280行" }')).toEqual(['name', 'みほん銀行']);
});

test('each text has its line', () => {
  expect(textsIn('words.ts', `const a = 1;\n\nconst b = '二';`)).toEqual([{ text: '二', line: 3 }]);
  expect(textsIn('bank.json', '{\n "a": "二"\n}')).toContainEqual({ text: '二', line: 2 });
});

test('a source that cannot be read is a fault, not a source without texts', () => {
  expect(() => textsIn('words.ts', `const a = '二`)).toThrow('words.ts');
});
