import { afterEach, expect, test } from 'vitest';
import { underOwnSheets } from '../../../../src/studio/pictures/own-sheets.ts';

const inForce = (...sheets: readonly CSSStyleSheet[]) =>
  Object.defineProperty(document, 'styleSheets', { configurable: true, value: sheets });
const before = { sheets: document.styleSheets, adopted: document.adoptedStyleSheets };
afterEach(() => {
  Object.defineProperty(document, 'styleSheets', { configurable: true, value: before.sheets });
  document.adoptedStyleSheets = before.adopted;
});

const sheetAt = (href: string, disabled = false) => ({ href, ownerNode: null, disabled }) as unknown as CSSStyleSheet;

test('what is looked at has the site’s own sheets only, and afterwards all are in force as before', () => {
  const own = sheetAt(new URL('assets/a.css', document.baseURI).href);
  const foreign = sheetAt('chrome-extension://abc/a.css');
  const off = sheetAt('chrome-extension://abc/off.css', true);
  const adopted = [new CSSStyleSheet()];
  inForce(own, foreign, off);
  document.adoptedStyleSheets = adopted;
  const state = () => [own.disabled, foreign.disabled, off.disabled, document.adoptedStyleSheets.length];
  expect(underOwnSheets(state)).toEqual([false, true, true, 0]);
  expect(state()).toEqual([false, false, true, 1]);
});

test('they are in force again although the look failed', () => {
  const foreign = sheetAt('chrome-extension://abc/a.css');
  inForce(foreign);
  const failing = () => {
    throw new Error('no');
  };
  expect(() => underOwnSheets(failing)).toThrow('no');
  expect(foreign.disabled).toBe(false);
});
