import { expect, test } from 'vitest';
import { siteTexts as text } from '../../../../src/content/ja/site.ts';
import { readAddress } from '../../../../src/dojo/shell/address.ts';
import { titleOf } from '../../../../src/dojo/shell/title-of.ts';

const exercise = text.scenarios['expired-certificate'].title;

test.each([
  ['#/', text.name],
  ['#/practice/expired-certificate?mode=test', `${exercise}（${text.modes.test.name}） ｜ 証明書道場`],
  ['#/practice/expired-certificate?mode=show', `${exercise}（${text.modes.show.name}） ｜ 証明書道場`],
  ['#/manual/expired-certificate', `${exercise}（${text.manual.title}） ｜ 証明書道場`],
  ['#/scene/expired-certificate/issue?view=page', text.titleOf(text.studio.picture('issue'))],
  ['#/studio', text.titleOf(text.studio.title)],
  ['#/results', text.titleOf(text.results.title)],
  ['#/desk', text.titleOf(text.desk.title)],
  ['#/settings', text.titleOf(text.settings.title)],
  ['#/nowhere', text.titleOf(text.unknownAddress.title)],
])('the browser’s tab at %s says %s', (hash, title) => {
  expect(titleOf(readAddress(hash), text)).toBe(title);
});
