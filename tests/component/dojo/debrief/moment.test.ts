import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { debriefTexts as words } from '../../../../src/content/ja/debrief.ts';
import Moment from '../../../../src/dojo/debrief/Moment.svelte';
import { wordsOfTests as texts } from '../../../support/components/words.ts';

afterEach(cleanup);

const shown = (mistakes: readonly string[], verdict: 'right' | 'wrong') =>
  render(Moment, {
    what: 'お客様への案内',
    actor: '操作',
    verdict,
    mistakes,
    outcome: null,
    wanted: null,
    place: undefined,
    link: null,
    texts,
    words,
    onbranch: undefined,
  }).container.textContent;

test('a press that made two mistakes is explained by both', () => {
  const text = shown(['requestDeclined', 'installationDeclined'], 'wrong');
  for (const id of ['requestDeclined', 'installationDeclined'] as const) {
    expect(text).toContain(`${id}の名前`);
    expect(text).toContain(`${id}の結果`);
  }
  expect(screen.getAllByText(words.moment.better)).toHaveLength(2);
  expect(text).not.toContain(words.moment.verdicts.wrong);
});

test('a press without a mistake has its verdict alone', () => {
  expect(shown([], 'right')).toContain(words.moment.verdicts.right);
  expect(screen.queryByText(words.moment.better)).toBeNull();
});

test('a press that was refused without a taught mistake is explained by the message and its meaning', () => {
  const outcome = { quotes: ['入力内容に誤りがあります'], means: '意味です。', todo: '次の操作です。', left: null };
  const { container } = render(Moment, {
    what: '「認証」を押す',
    actor: '操作',
    verdict: 'wrong',
    mistakes: [],
    outcome,
    wanted: null,
    place: undefined,
    link: null,
    texts,
    words,
    onbranch: undefined,
  });
  for (const part of [...outcome.quotes, outcome.means, outcome.todo]) expect(container.textContent).toContain(part);
});
