// A session does the asks of its world: in which order, how often, and under which key.
import { expect, test } from 'vitest';
import { succeed } from '../../../../src/contract/outcome.ts';
import { frontWindow } from '../../../../src/procedure/world/windows.ts';
import { actionsThrough } from '../../../support/attempts.ts';
import { fakeServices, refused } from '../../../support/session/fake-services.ts';
import { settled } from '../../../support/session/fakes.ts';
import { begun, doing, messageOf, resumed, type Fake } from '../../../support/session/sessions.ts';

test('an event is saved before what it asks for is sent', async () => {
  const run = await begun();
  await doing(run, actionsThrough('authenticate'));
  const { log } = run;
  expect(log.slice(0, 4)).toEqual(['begin a1', 'send openAttempt', 'send issueBackdated', 'append prepared']);
  expect(log.slice(log.indexOf('append choseCertificate'))).toEqual([
    'append choseCertificate',
    'send challenge',
    'send presentCertificate',
    'append certificateRefused',
    'append pressedIssueCertificate',
    'append typed',
    'append typed',
    'append pressedAuthenticate',
    'send authenticate',
    'append authenticated',
  ]);
});

test('a press that is still being saved is not sent', async () => {
  const fake = fakeServices();
  const run = await begun(fake);
  await doing(run, actionsThrough('certificateLogin'));
  let saved: () => void = () => undefined;
  const { keep } = fake.services.attempts;
  fake.services.attempts.keep = (attempt, owner) =>
    new Promise((resolve) => (saved = () => void keep(attempt, owner).then(resolve)));
  run.session.act({ type: 'choseCertificate', window: 'w1' });
  await settled();
  expect(run.log).not.toContain('send challenge');
  saved();
  await settled();
  expect(run.log).toContain('send challenge');
});

test('each ask is done once, however many events come before its answer', async () => {
  let answer: (outcome: ReturnType<typeof refused>) => void = () => undefined;
  const run = await begun(fakeServices({ challenge: () => new Promise((resolve) => (answer = resolve)) }));
  await doing(run, actionsThrough('expiredCertificate'));
  await doing(run, [{ type: 'openedSearch' }, { type: 'closedSearch' }]);
  expect(run.log.filter((line) => line === 'send challenge')).toHaveLength(1);
  answer(refused('unreachable'));
  await settled();
  expect(messageOf(run.session)).toBe('bankBusy');
});

test('an ask whose answer was lost with its page is done again under the same key', async () => {
  const run = await begun(fakeServices({ authenticate: () => new Promise(() => undefined) }));
  await doing(run, actionsThrough('authenticate'));
  void run.session.stop();
  const again = await resumed(run);
  const key = (fake: Pick<Fake, 'sent'>) => fake.sent.find(({ what }) => what === 'authenticate')?.about.idempotencyKey;
  const pressed = run.stored[0]?.entries.find(({ event }) => event.type === 'pressedAuthenticate');
  expect(key(run)).toBe(`a1/${pressed?.seq ?? 0}`);
  expect(key(again)).toBe(key(run));
  expect(again.sent.find(({ what }) => what === 'authenticate')?.asked).toEqual(
    run.sent.findLast(({ what }) => what === 'authenticate')?.asked,
  );
  expect(frontWindow(again.session.world)?.page.screen).toBe('BSMS002');
});

test('a request that the bank never answered is submitted again under its first key', async () => {
  let silent = true;
  const run = await begun(
    fakeServices({
      submit: async () => (silent ? refused('unreachable') : { ok: true, value: { certificate: Uint8Array.of(1) } }),
    }),
  );
  await doing(run, actionsThrough('allowRequest'));
  expect(messageOf(run.session)).toBe('bankBusy');
  silent = false;
  await doing(run, [
    { type: 'pressedIssue', window: 'w2' },
    { type: 'answeredWebAccess', window: 'w2', answer: 'yes' },
    { type: 'answeredWebAccess', window: 'w2', answer: 'yes' },
  ]);
  const submitted = run.sent.filter(({ what }) => what === 'submit');
  expect(submitted).toHaveLength(2);
  expect(submitted[1]?.about.idempotencyKey).toBe(submitted[0]?.about.idempotencyKey);
  expect(frontWindow(run.session.world)?.page.screen).toBe('BSMS004');
});

test('each answer is recorded with the party that gave it', async () => {
  const run = await begun();
  await doing(run, actionsThrough('allowInstallation'));
  const actors = Object.fromEntries((run.stored[0]?.entries ?? []).map(({ event, actor }) => [event.type, actor]));
  expect(actors).toMatchObject({
    prepared: 'bank',
    openedBrowser: 'trainee',
    certificateRefused: 'bank',
    requestMade: 'pc',
    waited: 'time',
    certificateIssued: 'bank',
    certificateInstalled: 'pc',
  });
});

test('a session that was stopped takes no answer and sends nothing more', async () => {
  let answer: () => void = () => undefined;
  const run = await begun(
    fakeServices({ challenge: () => new Promise((resolve) => (answer = () => resolve(refused('unreachable')))) }),
  );
  await doing(run, actionsThrough('expiredCertificate'));
  const count = run.stored[0]?.entries.length;
  void run.session.stop();
  answer();
  await settled();
  expect(run.stored[0]?.entries).toHaveLength(count ?? 0);
});

test('an ask that was not yet saved when a session stops is not sent by it', async () => {
  const run = await begun();
  await doing(run, actionsThrough('certificateLogin'));
  run.session.act({ type: 'choseCertificate', window: 'w1' });
  void run.session.stop();
  await settled();
  expect(run.log.at(-1)).toBe('append choseCertificate');
});

test('a bank that has forgotten the attempt gets it again when the attempt is resumed', async () => {
  const run = await begun();
  await doing(run, actionsThrough('openBrowser'));
  const again = await resumed(run);
  expect(again.log.filter((line) => line === 'send openAttempt')).toHaveLength(1);
});

test('a bank that could not be given a resumed attempt gets it before the next ask', async () => {
  const run = await begun();
  await doing(run, actionsThrough('issueCertificate'));
  void run.session.stop();
  let reachable = false;
  const openAttempt = async () => (reachable ? succeed('known' as const) : refused('unreachable'));
  const again = await resumed(run, fakeServices({ openAttempt }));
  reachable = true;
  await doing(again, actionsThrough('authenticate').slice(actionsThrough('issueCertificate').length));
  expect(again.log.filter((line) => line.startsWith('send '))).toEqual([
    'send openAttempt',
    'send openAttempt',
    'send authenticate',
  ]);
});
