import { expect, test } from 'vitest';
import { actionKeyOf } from '../../../src/training/action-key.ts';
import { actionsOn, type ActionKey } from '../../../src/training/actions-on.ts';
import { eventOf } from '../../../src/training/script/play.ts';
import { learnerActionIn } from '../../../src/training/attempt/learner-action.ts';
import { Attempt, ids, scenarioOf } from '../../support/guided-attempt.ts';
import { chance, randomEvent } from '../../support/random-events.ts';
import { textsOfCase } from '../../support/words/texts-of.ts';

const keys: ReadonlySet<string> = new Set(
  Object.entries(actionsOn).flatMap(([place, actions]) => actions.map((action) => `${place}.${action}`)),
);

test('the questions, the pickers and the windows have a key for each case that calls for other words', () => {
  const at = (id: Parameters<typeof scenarioOf>[0], step: string) => new Attempt(id).upTo(step).world;
  const answer = (value: 'yes' | 'no') => ({ type: 'answeredWebAccess', window: 'w2', answer: value }) as const;
  const first = at('expired-certificate', 'issue');
  const second = at('expired-certificate', 'allowRequest');
  expect(
    [first, second].flatMap((world) => [actionKeyOf(world, answer('yes')), actionKeyOf(world, answer('no'))]),
  ).toEqual([
    'webAccess.allowRequest',
    'webAccess.declineRequest',
    'webAccess.allowInstallation',
    'webAccess.declineInstallation',
  ] satisfies ActionKey[]);
  const choosing = { type: 'choseCertificate', window: 'w3' } as const;
  expect(actionKeyOf(at('expired-certificate', 'certificateLoginAgain'), choosing)).toBe(
    'certificatePicker.presentExpired',
  );
  expect(actionKeyOf(at('expired-certificate', 'selectNewCertificate'), choosing)).toBe(
    'certificatePicker.presentValid',
  );
  const login = { type: 'pressedCertificateLogin', window: 'w1' } as const;
  expect(actionKeyOf(at('expired-certificate', 'openBrowser'), login)).toBe('BLGI001.certificateLoginWithOne');
  expect(actionKeyOf(at('expired-certificate', 'reopenBrowser'), { ...login, window: 'w3' })).toBe(
    'BLGI001.certificateLoginAmongSeveral',
  );
  expect(actionKeyOf(at('expired-certificate', 'expiredCertificate'), login)).toBe(
    'BLGI001.certificateLoginFromMemory',
  );
  const closing = (window: 'w1' | 'w2') => ({ type: 'closedWindow', window }) as const;
  expect(actionKeyOf(at('old-certificate-held', 'certificateLogin'), closing('w2'))).toBe('window.closeOneOfSeveral');
  expect(actionKeyOf(at('old-certificate-held', 'closeFrontWindow'), closing('w1'))).toBe('window.closeLast');
  expect(actionKeyOf(at('expired-certificate', 'issueCertificate'), closing('w2'))).toBe('window.closePopup');
  expect(actionKeyOf(at('expired-certificate', 'allowInstallation'), closing('w2'))).toBe('window.closeResult');
  expect(actionKeyOf(at('edge-without-issue', '0'), closing('w1'))).toBe('window.closeEdge');
});

test('mails are read, followed and answered in words that depend on who has sent them', () => {
  const world = new Attempt('notice-of-expiry').upTo('readForgedMail').world;
  const notice = { type: 'openedMail', mail: 'notice-40-2011-10-01' } as const;
  const answer = { type: 'choseReply', reply: 'agree' } as const;
  const atNotice = new Attempt('notice-of-expiry').upTo('readNotice').world;
  const stopped = new Attempt('notice-of-expiry').upTo('readForgedMail').do({ type: 'followedMailLink' }).world;
  expect([
    actionKeyOf(world, notice),
    actionKeyOf(world, { type: 'openedMail', mail: 'forged-1' }),
    actionKeyOf(atNotice, answer),
    actionKeyOf(world, answer),
    actionKeyOf(world, { type: 'closedWindow', window: 'mail' }),
    actionKeyOf(stopped, { type: 'closedWindow', window: 'w1' }),
  ]).toEqual([
    'mail.readNotice',
    'mail.readForged',
    'mail.answerBank',
    'mail.answerForged',
    'mail.close',
    'window.closeForgedSite',
  ] satisfies ActionKey[]);
});

test.each(ids)('each step of %s carries the key that its action has in the attempt', (id) => {
  const attempt = new Attempt(id);
  for (const { step, key, action } of attempt.scenario.solution) {
    expect([step, actionKeyOf(attempt.world, eventOf(action, attempt.world))]).toEqual([step, key]);
    attempt.do(action);
  }
});

test.each(ids)(
  'the words of each step of %s are those of its action, but for what the exercise says itself',
  async (id) => {
    const { steps, ofAction } = await textsOfCase(id);
    const attempt = new Attempt(id);
    for (const { step, action } of attempt.scenario.solution) {
      const general = Object.entries(ofAction(attempt.world, eventOf(action, attempt.world)) ?? {});
      const said = new Map(Object.entries(steps[step] ?? {}));
      const shared = general.filter(([field, words]) => said.get(field) === words);
      expect([step, shared.length > 0]).toEqual([step, true]);
      attempt.do(action);
    }
  },
);

test.each(ids)('every action in %s, right or not, has words', async (id) => {
  const { ofAction } = await textsOfCase(id);
  const { trace } = new Attempt(id).upTo(scenarioOf(id).solution.at(-1)?.step ?? '0');
  const luck = chance(13);
  for (const happening of trace) {
    for (let count = 0; count < 30; count += 1) {
      const event = learnerActionIn({
        ...happening,
        entry: { ...happening.entry, event: randomEvent(luck, happening.before) },
      });
      if (!event) continue;
      expect(keys).toContain(actionKeyOf(happening.before, event));
      const { instruction, why, seen, hints = [], picture } = ofAction(happening.before, event) ?? {};
      for (const sentence of [instruction, why, seen, ...hints, picture]) expect(sentence).toMatch(/^\S.*。$/);
    }
  }
});
