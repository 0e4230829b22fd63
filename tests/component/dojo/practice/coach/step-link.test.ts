import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stepLinkTexts as text } from '../../../../../src/content/ja/step-link.ts';
import StepLink from '../../../../../src/dojo/practice/coach/StepLink.svelte';
import CopyStepLink from '../../../../../src/dojo/shell/CopyStepLink.svelte';
import { practiceAddress } from '../../../../../src/dojo/shell/address.ts';
import { expiredCertificate } from '../../../../../src/training/scenarios/expired-certificate.ts';
import { wordsOfTests as words } from '../../../../support/components/words.ts';

const id = 'expired-certificate';
const steps = expiredCertificate.solution.map(({ step }) => step);
const linkTo = (hash: string) => new URL(hash, location.href).href;
const writeText = vi.fn<(text: string) => Promise<void>>();
const clipboardIs = (clipboard: unknown) =>
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });

beforeEach(() => {
  writeText.mockReset().mockResolvedValue(undefined);
  clipboardIs({ writeText });
});
afterEach(cleanup);

const press = () => fireEvent.click(screen.getByRole('button', { name: text.copy }));

test('the link of a step is copied whole, and that is said', async () => {
  render(CopyStepLink, { address: practiceAddress(id, 'test', 'issue'), words: text });
  expect(screen.getByRole('status').textContent).toBe('');
  await press();
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe(text.copied));
  expect(writeText).toHaveBeenCalledExactlyOnceWith(linkTo(practiceAddress(id, 'test', 'issue')));
  expect(screen.queryByRole('textbox')).toBeNull();
});

test.each([
  ['refuses', () => writeText.mockRejectedValue(new DOMException('', 'NotAllowedError'))],
  ['has no clipboard', () => clipboardIs(undefined)],
])('where the browser %s, that is said, and the link stands there to be copied by hand', async (_, arrange) => {
  arrange();
  render(CopyStepLink, { address: practiceAddress(id, 'guided', 'issue'), words: text });
  await press();
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe(text.notCopied));
  const address = screen.getByRole('textbox', { name: text.address });
  expect(address).toHaveProperty('value', linkTo(practiceAddress(id, 'guided', 'issue')));
  expect(address).toHaveProperty('readOnly', true);
});

test('the outcome of one link is not shown for the next', async () => {
  const { rerender } = render(CopyStepLink, { address: practiceAddress(id, 'guided', 'issue'), words: text });
  await press();
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe(text.copied));
  await rerender({ address: practiceAddress(id, 'guided', 'allowRequest') });
  expect(screen.getByRole('status').textContent).toBe('');
});

test('below the list of steps the next one is offered, and any other can be chosen', async () => {
  render(StepLink, { id, mode: 'guided', variant: undefined, steps, current: 'issue', words, text });
  const choice = screen.getByRole('combobox', { name: text.step });
  expect(choice).toHaveProperty('value', 'issue');
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent.trim())).toContain(
    text.option(8, 'issueをします。'),
  );
  await press();
  expect(writeText).toHaveBeenLastCalledWith(linkTo(practiceAddress(id, 'guided', 'issue')));
  await fireEvent.change(choice, { target: { value: 'authenticate' } });
  await press();
  expect(writeText).toHaveBeenLastCalledWith(linkTo(practiceAddress(id, 'guided', 'authenticate')));
});
