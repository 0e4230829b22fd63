import { expect, test } from 'vitest';
import { authenticationPage, issueConfirmationPage, loginPage, type Page } from '../../../src/procedure/world/page.ts';
import { worldAfter } from '../../support/attempts.ts';
import { showPage, textOf } from './show-page.ts';
import { sourceRefusals, sourceSentences } from './source-sentences.ts';

const [certificate] = worldAfter('allowInstallation').store.slice(-1);
const issued = certificate ?? raise('the first scenario has installed no certificate');

function raise(message: string): never {
  throw new Error(message);
}

const pages: Record<keyof typeof sourceSentences, Page> = {
  BLGI001: loginPage(),
  BSMS001: authenticationPage(),
  BSMS002: issueConfirmationPage('test999', { kind: 'code', code: 'code' }),
  BSMS004: { screen: 'BSMS004', serialNumber: issued.serialNumber },
};

const stored = { change: (world: ReturnType<typeof worldAfter>) => ({ ...world, store: [issued] }) };

test.each(Object.entries(sourceSentences))(
  '%s says what the source procedure shows, in its order',
  (screen, sentences) => {
    const { container } = showPage(pages[screen as keyof typeof pages], stored);
    const text = textOf(container);
    let from = 0;
    for (const sentence of sentences) {
      const found = text.indexOf(sentence.replace(/\s+/g, ''), from);
      expect(found, sentence).toBeGreaterThanOrEqual(0);
      from = found + sentence.replace(/\s+/g, '').length;
    }
  },
);

test.each(Object.entries(sourceRefusals))('%s is reported in the words of the source procedure', (error, sentence) => {
  const { container } = showPage(loginPage(error as keyof typeof sourceRefusals));
  expect(textOf(container.querySelector('[role=alert]') ?? container)).toBe(sentence);
});

test('the result page names the certificate that lies in the store', () => {
  const { container } = showPage(pages.BSMS004, stored);
  expect([...container.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual([
    'C=JP, O=Mihon Bank (TRAINING ONLY), OU=Corporate Internet Banking, CN=test999',
    issued.serialNumber,
  ]);
});

test.each([
  ['BSMS001', '個人認証'],
  ['BSMS002', '証明書発行'],
  ['BSMS004', '発行完了'],
] as const)('the step bar of %s stands at %s', (screen, step) => {
  const { container } = showPage(pages[screen], stored);
  expect(container.querySelector('[aria-current=step]')?.textContent).toBe(step);
});
