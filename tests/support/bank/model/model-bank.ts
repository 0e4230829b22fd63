import {
  cleared,
  checkedCredentials,
  faultOf,
  granting,
  isOver,
  missed,
  refusing,
  withoutSession,
  withSession,
  type Answered,
  type ModelRules,
} from './model-rules.ts';
import { enrolled, renewed } from './model-issuing.ts';
import {
  lockAt,
  type Asked,
  type AskedOf,
  type ModelAccount,
  type ModelRequest,
  type ModelSession,
  type ModelState,
} from './model-state.ts';

/** Answers once to one key: the same request gets the same answer for ever, another one none. */
export function answered(state: ModelState, request: ModelRequest, given: ModelRules): Answered {
  const { key, name, asked, content = '' } = request;
  if (key === null) return decided(state, name, asked, given);
  const place = `${asked.kind} ${key}`;
  const before = state.answers[place];
  if (before !== undefined) {
    return before.content === content ? { state, answer: before.answer } : refusing(state, 'idempotencyKeyTaken');
  }
  const after = decided(state, name, asked, given);
  const answers = { ...after.state.answers, [place]: { content, answer: after.answer } };
  return { ...after, state: { ...after.state, answers } };
}

function decided(state: ModelState, name: string, asked: Asked, given: ModelRules): Answered {
  const { now } = given;
  switch (asked.kind) {
    case 'authenticate':
    case 'logIn':
      return credentialsSent(state, name, asked, given);
    case 'challenge':
      return granting({ ...state, challenges: keep(state.challenges, { name, lastUsed: now }) }, { challenge: name });
    case 'present':
      return presented(state, name, asked, given);
    case 'confirmPassword': {
      const session = state.sessions.find((each) => each.name === asked.session);
      if (!session || isOver(session, given)) return refusing(state, 'sessionUnknown');
      const used = withSession(state, { ...session, lastUsed: now });
      if (session.certificate === null) return refusing(used, 'sessionUnknown');
      const { loginId } = session;
      const check = checkedCredentials(used, { loginId, right: asked.right && asked.loginId === loginId }, given);
      if (check.refused !== null) return refusing(used, check.refused, check.account);
      return letIn(used, { ...session, stage: 'loggedIn', lastUsed: now }, check.account, given);
    }
    case 'enrol':
      return enrolled(state, name, asked, given);
    case 'renew':
      return renewed(state, name, asked, given);
    case 'confirmAccount': {
      const account = state.accounts.find(({ loginId }) => loginId === asked.loginId);
      if (!account) return refusing(state, 'credentialsRefused');
      const seen = { ...account, lock: lockAt(account.lock, now) };
      if (seen.registered !== false || seen.lock.kind !== 'none') return refusing(state, 'credentialsRefused', seen);
      if (!asked.right) return refusing(state, 'credentialsRefused', missed(seen, given));
      const { loginId } = seen;
      const session = { name, loginId, stage: 'accountConfirmed', certificate: null, lastUsed: now } as const;
      return granting(withNew(state, session), { session: name, loginId }, cleared(seen));
    }
    case 'checkEntries':
    case 'register':
      return registering(state, asked, given);
    case 'logOut':
      return granting(withoutSession(state, asked.session), {});
  }
}

/** 認証, and ログイン with ID and password: each for the contracts of its kind. */
function credentialsSent(
  state: ModelState,
  name: string,
  asked: AskedOf<'authenticate' | 'logIn'>,
  given: ModelRules,
): Answered {
  const check = checkedCredentials(state, asked, given);
  if (check.refused !== null) return refusing(state, check.refused, check.account);
  const { account } = check;
  const { loginId, method } = account;
  const lastUsed = given.now;
  if (asked.kind === 'authenticate') {
    if (method === 'password') return refusing(state, 'credentialsRefused', account);
    const next = { ...state, codes: keep(state.codes, { name, loginId, lastUsed }) };
    return granting(next, { loginId, code: name }, cleared(account));
  }
  if (method === 'certificate') return refusing(state, 'certificateRequired', account);
  return letIn(state, { name, loginId, stage: 'loggedIn', certificate: null, lastUsed }, account, given);
}

/** 電子証明書ログイン. A challenge serves once, whatever comes of it. */
function presented(before: ModelState, name: string, asked: AskedOf<'present'>, given: ModelRules): Answered {
  const challenge = before.challenges.find((each) => each.name === asked.challenge);
  if (!challenge) return refusing(before, 'challengeUnknown');
  const state = { ...before, challenges: before.challenges.filter((each) => each !== challenge) };
  if (isOver(challenge, given)) return refusing(state, 'challengeUnknown');
  const certificate = state.certificates.find((each) => each.name === asked.certificate);
  if (!certificate) return refusing(state, 'certificateUnknown');
  if (!asked.signed) return refusing(state, 'signatureRefused');
  const fault = faultOf(certificate, given.now);
  if (fault !== null) return refusing(state, fault);
  const { loginId } = certificate;
  const opened = { name, loginId, certificate: certificate.name, lastUsed: given.now };
  return granting(withNew(state, { ...opened, stage: 'certificateAccepted' }), { session: name, loginId });
}

/** Logs somebody in. The first log-in with a successor ends the certificate before it, where the bank does that. */
function letIn(before: ModelState, session: ModelSession, account: ModelAccount, { rules, now }: ModelRules): Answered {
  const shown = before.certificates.find(({ name }) => name === session.certificate);
  const revoked = rules.afterRenewal === 'oldRevokedAtFirstLogin' ? (shown?.renews ?? null) : null;
  const certificates = before.certificates.map((each) =>
    each.name === revoked && each.revokedAt === null ? { ...each, revokedAt: now } : each,
  );
  const state = withNew(withoutSession({ ...before, certificates }, session.name), session);
  const granted = {
    session: session.name,
    loginId: account.loginId,
    lastLogin: account.lastLogin,
    certificateNotAfter: shown?.notAfter ?? null,
    revoked,
  };
  return granting(state, granted, { ...cleared(account), lastLogin: now });
}

/** サービス開始登録 and 登録. A session that a log-in opened is none of these pages', though it was used. */
function registering(before: ModelState, asked: AskedOf<'checkEntries' | 'register'>, given: ModelRules): Answered {
  const session = before.sessions.find((each) => each.name === asked.session);
  if (!session || isOver(session, given)) return refusing(before, 'sessionUnknown');
  const state = withSession(before, { ...session, lastUsed: given.now });
  const { stage, loginId } = session;
  if (stage !== 'accountConfirmed' && stage !== 'entriesChecked') return refusing(state, 'sessionUnknown');
  if (asked.kind === 'checkEntries') {
    if (!asked.right || asked.loginId !== loginId) return refusing(state, 'credentialsRefused');
    return granting(withSession(state, { ...session, stage: 'entriesChecked', lastUsed: given.now }), { loginId });
  }
  const account = state.accounts.find((each) => each.loginId === loginId);
  if (stage !== 'entriesChecked' || !account) return refusing(state, 'sessionUnknown');
  return granting(state, {}, { ...account, registered: true });
}

/** The bank keeps the newest twenty of a kind, so that an attempt does not grow without end. */
const keep = <T>(list: readonly T[], one: T): readonly T[] => [...list, one].slice(-20);

const withNew = (state: ModelState, session: ModelSession): ModelState => ({
  ...state,
  sessions: keep(state.sessions, session),
});
