// Longer than most: every problem of the wire is put to every kind of ask.
import { KeysNotMade } from '../../../../src/contract/keys-not-made.ts';
import { expect, test } from 'vitest';
import { problemTypes, type ProblemType } from '../../../../src/contract/problem.ts';
import { ask, type Ask, type AskKind } from '../../../../src/procedure/world/ask.ts';
import { answerAsk } from '../../../../src/session/attempt/answer-ask.ts';
import type { Trouble } from '../../../../src/training/trouble.ts';
import { fixedCertificates } from '../../../../src/training/script/fixed-certificates.ts';
import { givenWorldOfTests, snapshot } from '../../../support/attempts.ts';
import { fakeServices, refused } from '../../../support/session/fake-services.ts';
import { settled } from '../../../support/session/fakes.ts';

const { expired, renewed } = fixedCertificates;
const world = givenWorldOfTests();
const nothing = () => undefined;
const repairPc = async <A>(asked: A) => asked;
const context = { attempt: 'a1', now: world.now, world, skipsWaits: false, report: nothing, note: nothing, repairPc };
const window = 'w1';
const loginId = { kind: 'known', loginId: 'test999', width: 'half' } as const;
const password = { judged: 'right', length: 10, of: ['test999'] } as const;

const asks: Readonly<Record<AskKind, Ask>> = {
  prepare: ask(0, {
    kind: 'prepare',
    certificates: [{ loginId: 'test999', notBefore: 1_000, notAfter: 2_000 }],
    windows: [],
  }),
  authenticate: ask(7, { kind: 'authenticate', window, loginId, password }),
  logIn: ask(7, { kind: 'logIn', window, loginId, password }),
  makeRequest: ask(7, { kind: 'makeRequest', window, loginId: 'test999' }),
  enrol: ask(7, { kind: 'enrol', window, loginId: 'test999', proof: { kind: 'code', code: 'code' } }),
  wait: ask(7, { kind: 'wait', window, milliseconds: 1_500 }),
  install: ask(7, { kind: 'install', window, serialNumber: renewed.fields.serialNumber, request: 5 }),
  signChallenge: ask(7, { kind: 'signChallenge', window, serialNumber: expired.fields.serialNumber }),
  confirmPassword: ask(7, { kind: 'confirmPassword', window, session: 's', loginId: 'test999', password }),
  confirmAccount: ask(7, { kind: 'confirmAccount', window, entries: {} }),
  checkEntries: ask(7, { kind: 'checkEntries', window, session: 's', entries: {} }),
  register: ask(7, { kind: 'register', window, session: 's' }),
  logOut: ask(7, { kind: 'logOut', window, session: 's' }),
};

const request = async () => Uint8Array.of(9);
type Script = Parameters<typeof fakeServices>[0];

/** The answer to an ask that the bank, or the CA, refuses for this reason. */
async function told(kind: AskKind, type: ProblemType) {
  const no = async () => refused(type);
  const gateways: Partial<Record<AskKind, Script>> = {
    prepare: { openAttempt: no },
    enrol: { submit: no, keys: { request } },
    signChallenge: { presentCertificate: no },
  };
  const { services } = fakeServices(gateways[kind] ?? { [kind]: no });
  const answer = await answerAsk(asks[kind], services, context);
  if (typeof answer === 'string') return answer;
  expect('ask' in answer && answer.ask).toBe(asks[kind].id);
  return 'reason' in answer ? `${answer.type}: ${answer.reason}` : answer.type;
}

const form = {
  credentialsRefused: 'credentialsRefused: mismatch',
  temporarilyLocked: 'credentialsRefused: temporarilyLocked',
  locked: 'credentialsRefused: locked',
  certificateRequired: 'credentialsRefused: certificateRequired',
} as const;

// A problem that is not listed counts as a bank that gave no answer.
const meanings: Partial<Record<AskKind, Partial<Record<ProblemType, string>>>> = {
  authenticate: form,
  logIn: form,
  confirmPassword: { ...form, sessionUnknown: 'sessionEnded' },
  confirmAccount: { credentialsRefused: 'registrationRefused', sessionUnknown: 'sessionEnded' },
  checkEntries: { credentialsRefused: 'registrationRefused', sessionUnknown: 'sessionEnded' },
  register: { credentialsRefused: 'registrationRefused', sessionUnknown: 'sessionEnded' },
  logOut: { sessionUnknown: 'loggedOut' },
  signChallenge: {
    certificateExpired: 'certificateRefused: expired',
    certificateNotYetValid: 'certificateRefused: notYetValid',
    certificateRevoked: 'certificateRefused: revoked',
    certificateUnknown: 'certificateRefused: notConfirmed',
    signatureRefused: 'certificateRefused: notConfirmed',
    challengeUnknown: 'certificateRefused: notConfirmed',
  },
};

test.each(Object.keys(meanings) as AskKind[])('each refusal of %s becomes the event that it means', async (kind) => {
  const answers = await Promise.all(problemTypes.map(async (type) => [type, await told(kind, type)]));
  expect(answers).toEqual(problemTypes.map((type) => [type, meanings[kind]?.[type] ?? 'bankUnreachable']));
});

test('each refusal of an enrolment is recorded as one, and as silence only where nothing was decided', async () => {
  const reasons: Partial<Record<ProblemType, string>> = {
    anotherCertificateValid: 'enrolmentRefused: anotherCertificateValid',
    authorityExpired: 'enrolmentRefused: authorityExpired',
    credentialsMissing: 'enrolmentRefused: sessionEnded',
    credentialsRefused: 'enrolmentRefused: sessionEnded',
    temporarilyLocked: 'enrolmentRefused: temporarilyLocked',
    locked: 'enrolmentRefused: locked',
    sessionUnknown: 'enrolmentRefused: sessionEnded',
    certificateRequired: 'enrolmentRefused: certificateRequired',
    certificateExpired: 'enrolmentRefused: expired',
    certificateNotYetValid: 'enrolmentRefused: notYetValid',
    certificateRevoked: 'enrolmentRefused: revoked',
    certificateUnknown: 'enrolmentRefused: notConfirmed',
    renewalTooEarly: 'enrolmentRefused: renewalTooEarly',
    attemptUnknown: 'bankUnreachable',
    notStored: 'bankUnreachable',
    unreachable: 'bankUnreachable',
  };
  const answers = await Promise.all(problemTypes.map(async (type) => [type, await told('enrol', type)]));
  expect(answers).toEqual(problemTypes.map((type) => [type, reasons[type] ?? 'enrolmentRefused: refused']));
});

test('an exercise is not prepared unless its bank is there', async () => {
  for (const type of problemTypes) expect(await told('prepare', type)).toBe('notPrepared');
  const { services } = fakeServices({ issueBackdated: async () => refused('keyRefused') });
  expect(await answerAsk(asks.prepare, services, context)).toBe('notPrepared');
});

test('a preparation hands over the bank as it stands and names each request by its place', async () => {
  const { services, sent } = fakeServices();
  expect(await answerAsk(asks.prepare, services, context)).toEqual({
    type: 'prepared',
    ask: '0.prepare',
    certificates: [{ ...expired.fields, loginId: 'test999' }],
  });
  expect(sent[0]).toMatchObject({
    what: 'openAttempt',
    asked: { profile: snapshot.profile, now: world.now, ...world.bank },
    about: { attempt: 'a1', now: world.now, idempotencyKey: 'a1/0' },
  });
  expect(sent[1]).toMatchObject({
    what: 'issueBackdated',
    asked: { loginId: 'test999', validity: { notBefore: 1_000, notAfter: 2_000 } },
    about: { idempotencyKey: 'a1/0/0' },
  });
});

test('the account of a refusal is passed on', async () => {
  const account = { loginId: 'test999', misses: 4, temporaryLocks: 0, lock: { kind: 'none' } } as const;
  const problem = { type: 'credentialsRefused', detail: '', account } as const;
  const { services } = fakeServices({ authenticate: async () => ({ ok: false, problem }) });
  expect(await answerAsk(asks.authenticate, services, context)).toMatchObject({ reason: 'mismatch', account });
  const silent = fakeServices({ authenticate: async () => refused('credentialsRefused') });
  expect(await answerAsk(asks.authenticate, silent.services, context)).toMatchObject({ account: null });
});

test('every ask goes out under the attempt and its number', async () => {
  const kinds = ['authenticate', 'logIn', 'enrol', 'signChallenge', 'confirmPassword', 'logOut'] as const;
  for (const kind of kinds) {
    const { services, sent } = fakeServices({ keys: { request } });
    await answerAsk(asks[kind], services, context);
    expect(sent.length).toBeGreaterThan(0);
    for (const { about } of sent) expect(about).toEqual({ attempt: 'a1', now: world.now, idempotencyKey: 'a1/7' });
  }
});

test('a renewal is asked for in the session, and with no log-in ID', async () => {
  const { services, sent } = fakeServices({ keys: { request } });
  const renewing = ask(7, {
    kind: 'enrol',
    window,
    loginId: 'test999',
    proof: { kind: 'session', session: 's', renews: expired.fields.serialNumber },
  });
  expect(await answerAsk(renewing, services, context)).toMatchObject({ type: 'certificateIssued' });
  expect(sent).toMatchObject([{ what: 'submit', asked: { session: 's' } }]);
  expect(JSON.stringify(sent[0]?.asked)).not.toContain('test999');
});

test('an enrolment is made with the code, and no password leaves the page with it', async () => {
  const { services, sent } = fakeServices({ keys: { request } });
  expect(await answerAsk(asks.enrol, services, context)).toEqual({
    type: 'certificateIssued',
    ask: '7.enrol',
    certificate: renewed.fields,
  });
  expect(sent.map(({ asked }) => asked)).toEqual([{ loginId: 'test999', secret: 'code' }]);
});

test('a request that the PC has lost is made again and submitted', async () => {
  const { services, sent } = fakeServices();
  expect(await answerAsk(asks.enrol, services, context)).toMatchObject({ type: 'certificateIssued' });
  expect(sent).toHaveLength(1);
});

test('a certificate for a key that the PC has lost is of no use', async () => {
  const receive = () => Promise.reject(new Error('for another key'));
  const { services } = fakeServices({ keys: { receive } });
  const unusable = { type: 'enrolmentRefused', reason: 'refused' };
  expect(await answerAsk(asks.enrol, services, context)).toMatchObject(unusable);
});

test.each([
  [new KeysNotMade('no keys'), ['keysNotMade'], []],
  [new TypeError('undefined is not a function'), ['unforeseen'], ['makeRequest']],
  [new DOMException('full', 'QuotaExceededError'), [], []],
])('%s while a request is made is named for what it is', async (fault, troubles, notes) => {
  const [reported, noted]: [string[], string[]] = [[], []];
  const { services } = fakeServices({ keys: { makeRequest: () => Promise.reject(fault) } });
  const about = {
    ...context,
    report: (trouble: Trouble) => void reported.push(trouble),
    note: ({ message, cause }: Error) => {
      noted.push(message);
      expect(cause).toBe(fault);
    },
  };
  expect(await answerAsk(asks.makeRequest, services, about)).toMatchObject({ type: 'requestFailed' });
  expect([reported, noted]).toEqual([troubles, notes]);
});

test('a challenge is signed with the key of the certificate that is presented', async () => {
  const signed: unknown[] = [];
  const sign = async (serialNumber: string, data: Uint8Array) => {
    signed.push([serialNumber, ...data]);
    return Uint8Array.of(5);
  };
  const { services, sent } = fakeServices({ keys: { sign } });
  await answerAsk(asks.signChallenge, services, context);
  expect(signed).toEqual([[expired.fields.serialNumber, 1, 2, 3]]);
  expect(sent[1]?.asked).toEqual({
    challenge: 'challenge',
    certificate: Uint8Array.of(0),
    signature: Uint8Array.of(5),
  });
});

test('a PC without the certificate or its key is not confirmed, and presents nothing', async () => {
  for (const missing of ['certificate', 'sign'] as const) {
    const { services, sent } = fakeServices({ keys: { [missing]: async () => undefined } });
    const answer = await answerAsk(asks.signChallenge, services, context);
    expect(answer).toEqual({ type: 'certificateRefused', ask: '7.signChallenge', reason: 'notConfirmed' });
    expect(sent.map(({ what }) => what)).toEqual(['challenge']);
  }
});

test.each<[string, AskKind, Script]>([
  ['the certificate at a log-in', 'signChallenge', { keys: { certificate: async () => undefined } }],
  ['its key at a log-in', 'signChallenge', { keys: { sign: async () => undefined } }],
  ['the request that is to be sent', 'enrol', { keys: { request: async () => undefined } }],
  ['the certificate to install', 'install', { keys: { details: async () => undefined } }],
])('the learner reads that the browser has lost %s', async (_, kind, script) => {
  const reported: Trouble[] = [];
  const report = (trouble: Trouble) => void reported.push(trouble);
  const repairing = async <A>(asked: A) => {
    report('keysLost');
    return asked;
  };
  const reporting = { ...context, report, repairPc: repairing };
  await answerAsk(asks[kind], fakeServices(script).services, reporting);
  expect(reported).toEqual(['keysLost']);
  const whole = fakeServices({ keys: { request } }).services;
  await answerAsk(asks[kind], whole, reporting);
  expect(reported).toHaveLength(1);
});

test('the bank takes its own time, but for steps that are done for the learner', async () => {
  const { services, time } = fakeServices();
  expect(await answerAsk(asks.wait, services, { ...context, skipsWaits: true })).toEqual({
    type: 'waited',
    ask: '7.wait',
  });
  let waited = false;
  const waiting = answerAsk(asks.wait, services, context).then(() => (waited = true));
  time.move(1_499);
  await settled();
  expect(waited).toBe(false);
  time.move(1);
  await waiting;
  expect(waited).toBe(true);
});

test('a challenge that cannot be had or read is silence', async () => {
  const scripts: readonly Script[] = [
    { challenge: async () => refused('unreachable') },
    { challenge: async () => ({ ok: true, value: { challenge: 'c', nonce: '***' } }) },
  ];
  for (const script of scripts) {
    const { services } = fakeServices(script);
    expect(await answerAsk(asks.signChallenge, services, context)).toMatchObject({ type: 'bankUnreachable' });
  }
});

test('a certificate is installed only if the PC has it', async () => {
  const { services } = fakeServices();
  expect(await answerAsk(asks.install, services, context)).toEqual({
    type: 'certificateInstalled',
    ask: '7.install',
    certificate: renewed.fields,
  });
  const without = fakeServices({ keys: { details: async () => undefined } });
  expect(await answerAsk(asks.install, without.services, context)).toMatchObject({ type: 'installationFailed' });
});

test('a wait is over when the clock says so', async () => {
  const { services, time } = fakeServices();
  let answer: unknown;
  void answerAsk(asks.wait, services, context).then((waited) => (answer = waited));
  time.move(1_499);
  await settled();
  expect(answer).toBeUndefined();
  time.move(1);
  await settled();
  expect(answer).toEqual({ type: 'waited', ask: '7.wait' });
});

test.each([
  ['prepare', 'notPrepared'],
  ['makeRequest', { type: 'requestFailed', ask: '7.makeRequest' }],
  ['install', { type: 'installationFailed', ask: '7.install' }],
  ['enrol', { type: 'bankUnreachable', ask: '7.enrol' }],
  ['signChallenge', { type: 'bankUnreachable', ask: '7.signChallenge' }],
] as const)('a browser that cannot give the keys fails %s as %o', async (kind, answer) => {
  const { services } = fakeServices();
  const broken = { ...services, keys: () => Promise.reject(new Error('no library')) };
  expect(await answerAsk(asks[kind], broken, context)).toEqual(answer);
});
