// The one place where two answers wait for each other: the certificate, and the end of BSMS003's work.
import { expect, test } from 'vitest';
import type { ActorEvent } from '../../../../src/procedure/world/event.ts';
import { windowOf } from '../../../../src/procedure/world/windows.ts';
import type { World } from '../../../../src/procedure/world/world.ts';
import { fixedCertificates } from '../../../../src/training/script/fixed-certificates.ts';
import { after, afterFrom, askOf, outcomeOf, worldAfter } from '../../../support/attempts.ts';

const window = 'w2';
const yes: ActorEvent = { type: 'answeredWebAccess', window, answer: 'yes' };
const press: ActorEvent = { type: 'pressedIssue', window };
const certificate = fixedCertificates.renewed.fields;

const requestMade = (world: World) => after(world, { type: 'requestMade', ask: askOf(world, 'makeRequest').id });
const issued = (world: World) =>
  after(world, { type: 'certificateIssued', ask: askOf(world, 'enrol').id, certificate });
const waited = (world: World) => after(world, { type: 'waited', ask: askOf(world, 'wait').id });
const unreachable = (world: World) => after(world, { type: 'bankUnreachable', ask: askOf(world, 'enrol').id });
const questions = ({ dialogs }: World) => dialogs.map((dialog) => dialog.kind === 'webAccess' && dialog.purpose);

const sent = requestMade(afterFrom(50, worldAfter('issue'), yes));

test.each([
  ['before', (world: World) => issued(waited(world)), waited],
  ['after', (world: World) => waited(issued(world)), issued],
] as const)('the second question comes once when the wait ends %s the certificate is there', (_, both, first) => {
  expect(questions(first(sent))).toEqual([]);
  expect(questions(both(sent))).toEqual(['install']);
});

test('a request without an answer is sent again, not made again', () => {
  const again = afterFrom(60, unreachable(sent), press, yes);
  expect(askOf(again, 'enrol')).toEqual({ ...askOf(sent, 'enrol'), seq: 50, id: '50.enrol' });
  expect(again.asks.map(({ kind }) => kind).sort()).toEqual(['enrol', 'wait']);
  expect(windowOf(again, window)?.page).toMatchObject({ screen: 'BSMS003', request: 50, issued: null, waited: false });
});

test('a certificate that comes at the second sending is installed for the first request', () => {
  const answered = waited(issued(afterFrom(60, unreachable(sent), press, yes)));
  expect(askOf(after(answered, yes), 'install')).toMatchObject({ request: 50, serialNumber: certificate.serialNumber });
});

test('a wait from before the silence neither shortens the next one nor asks twice', () => {
  const old = { type: 'waited', ask: askOf(sent, 'wait').id } as const;
  const again = afterFrom(60, unreachable(sent), press, yes);
  expect(outcomeOf(again, old)).toEqual({ refused: 'noSuchAsk' });
  expect(questions(issued(again))).toEqual([]);
  expect(questions(waited(issued(again)))).toEqual(['install']);
});

test('a wait that ends after a refusal changes nothing', () => {
  const refused = after(sent, {
    type: 'enrolmentRefused',
    ask: askOf(sent, 'enrol').id,
    reason: 'refused',
    account: null,
  });
  expect(refused.asks).toEqual([]);
  const anew = afterFrom(60, refused, press, yes);
  expect(askOf(anew, 'makeRequest').seq).toBe(61);
});
