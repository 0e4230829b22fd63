// Ways that lead around a mistake, where the world alone would not show it.
import { expect, test } from 'vitest';
import { reachOf } from '../../../../src/training/guidance/reach.ts';
import { Attempt } from '../../../support/guided-attempt.ts';

/** The types of the actions that the guide advises from here to the goal, none of which is a mistake. */
function followed(attempt: Attempt): readonly string[] {
  const before = attempt.course;
  const types = attempt.follow();
  expect(attempt.course.reached).not.toBeNull();
  expect(attempt.course.mistakes).toEqual(before.mistakes);
  expect(attempt.verdicts.slice(before.judgements.length)).not.toContain('wrong');
  return types;
}

test('after the bank has refused the valid certificate, the browser is started again, though the page looks as at first', () => {
  const attempt = new Attempt('password-login-refused').upTo('selectNewCertificate');
  attempt.take({ type: 'choseCertificate', window: 'w1' });
  const [asked] = attempt.world.asks;
  attempt.take({ type: 'certificateRefused', ask: asked?.id ?? '0.none', reason: 'notConfirmed' });
  expect(followed(attempt).slice(0, 3)).toEqual(['closedWindow', 'openedBrowser', 'pressedCertificateLogin']);
});

test('a form is never sent without its password to make up for something else', () => {
  const attempt = new Attempt('cancelled-picker')
    .upTo('presentNewCertificate')
    .do(
      { type: 'openedBrowser', browser: 'ie', from: 'icon' },
      { type: 'openedSoftwareKeyboard', window: 'w3', order: [] },
    );
  const types = followed(attempt);
  expect(types.at(-1)).toBe('pressedLogin');
  expect(types.filter((type) => type === 'pressedLogin')).toHaveLength(1);
});

test('of a picker in a browser from before the newest certificate, the newest that it lists is chosen', () => {
  const issued = new Attempt('cancelled-picker').scenario.mistakes.find(({ id }) => id === 'anotherIssued')?.example;
  const attempt = new Attempt('cancelled-picker').upTo(issued?.after ?? '').do(...(issued?.actions ?? []));
  expect(followed(attempt)).not.toContain('closedDialog');
  expect(attempt.world.store).toHaveLength(3);
});

test('a page that the exercise begins with is opened again, and its log-in ID typed again', () => {
  const types = followed(new Attempt('refused-password').do({ type: 'closedWindow', window: 'w2' }));
  expect(types.slice(0, 4)).toEqual(['pressedIssueCertificate', 'typed', 'typed', 'pressedAuthenticate']);
});

test('a page’s button is looked for in the window, also while the software keyboard lies over it', () => {
  const attempt = new Attempt('refused-password').do(
    { type: 'closedWindow', window: 'w2' },
    { type: 'openedSoftwareKeyboard', window: 'w1', order: [] },
    { type: 'movedWindow', window: 'w1', x: 300, y: 20 },
  );
  const press = { type: 'pressedIssueCertificate', window: 'w1' } as const;
  expect(reachOf(attempt.world, press)?.event.type).toBe('movedWindow');
});

test('the hidden question is brought to the front once, and answered', () => {
  const hidden = new Attempt('hidden-question').upTo('allowRequest');
  expect(hidden.wanted).toBe('bringToFront');
  expect(hidden.do({ type: 'focusedWindow', window: 'w2' }).wanted).toBe('allowInstallation');
  // Another window in front again: the question is answered next, once it can be seen.
  hidden.do({ type: 'focusedWindow', window: 'w1' });
  const { next } = hidden.course;
  expect(hidden.wanted).toBe('allowInstallation');
  expect(next && reachOf(hidden.world, next.event)?.event).toEqual({ type: 'focusedWindow', window: 'w2' });
});
