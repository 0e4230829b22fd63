import { expect, test } from 'vitest';
import { altAfter, nameAfter } from '../../../../src/studio/pictures/naming.ts';
import type { PicturePart } from '../../../../src/training/picture-part.ts';
import { expiredCertificate as scenario } from '../../../../src/training/scenarios/expired-certificate.ts';
import { snapshot } from '../../../support/attempts.ts';
import { textsOf } from '../../../support/words/texts-of.ts';

const words = await textsOf(scenario);

const alt = (count: number, part: PicturePart) => altAfter(scenario, words, snapshot, { count, part });
const told = (step: string) => words.steps[step as keyof typeof words.steps].picture;

test('a picture is named by what its step led to, and the first one by what is given', () => {
  expect(alt(0, 'desktop')).toBe(words.given);
  expect(alt(2, 'dialog')).toBe(told('certificateLogin'));
  expect(alt(3, 'page')).toBe(told('expiredCertificate'));
});

test('a page without the dialogs over it is named by what it was before them', () => {
  expect(told('certificateLogin')).toContain('ダイアログ');
  expect(alt(2, 'page')).toBe(told('openBrowser'));
  // Both questions lie over a page that the first one opened on, and the second one over another.
  expect(scenario.solution[7]?.step).toBe('issue');
  expect(alt(8, 'page')).toBe(told('authenticate'));
});

test('a page that came together with its dialog is named with it, since nothing else names it', () => {
  expect(scenario.solution[8]?.step).toBe('allowRequest');
  expect(alt(9, 'page')).toBe(told('allowRequest'));
});

test('names sort in the order of the steps', () => {
  expect(nameAfter(scenario, 0, 'desktop', 'medium')).toBe('00-given-desktop-medium');
  expect(nameAfter(scenario, 8, 'page', 'large')).toBe('08-issue-page-large');
});
