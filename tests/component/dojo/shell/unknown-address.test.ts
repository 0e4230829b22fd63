import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { readAddress } from '../../../../src/dojo/shell/address.ts';
import UnknownAddress from '../../../../src/dojo/shell/UnknownAddress.svelte';
import { modes } from '../../../../src/training/mode.ts';
import { scenarioIds } from '../../../../src/training/scenarios/catalogue.ts';

afterEach(cleanup);

const { unknownAddress: words } = siteTexts;
const views = ['desktop', 'window', 'page', 'dialog'];

test.each([
  ['#/practice/no-such', words.scenario('no-such', scenarioIds)],
  ['#/practice/expired-certificate?mode=loud', words.parameter('mode', 'loud', modes)],
  ['#/practice/expired-certificate?mode=free&mode=free', words.repeatedParameter('mode')],
  ['#/scene/expired-certificate/1?view=moon', words.parameter('view', 'moon', views)],
  ['#/desk?profile=x', words.unknownParameter('profile', [])],
  [`#/${'x'.repeat(20_000)}`, words.explanation(`#/${'x'.repeat(58)}…`)],
])('%.80s says what is wrong with it', (hash, sentence) => {
  const address = readAddress(hash);
  if (address.view !== 'unknown') throw new Error(`${hash.slice(0, 80)} leads to ${address.view}`);
  render(UnknownAddress, { fault: address.fault, text: siteTexts, scene: address.scene });
  expect(screen.getByRole('alert').textContent).toBe(sentence);
});
