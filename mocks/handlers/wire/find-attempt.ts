import type { Account } from '../../../src/profile/profile.ts';
import { instant } from '../../../src/time/instant.ts';
import type { BankStateSent } from '../../../src/contract/bank-state.ts';
import { openBank } from '../../bank/bank.ts';
import { makeVerifier } from '../../signing/password-verifier.ts';
import type { Random } from '../../signing/random.ts';
import { defaultAttempt, type AttemptRecord, type HandlerContext, type Paper } from './handler-context.ts';

/** Makes the record of a new attempt. Passwords become verifiers here and are not passed on. */
export async function newAttempt(state: BankStateSent, random: Random): Promise<AttemptRecord> {
  const verifiers = await Promise.all(
    state.profile.accounts.map(
      async ({ loginId, password }) => [loginId, await makeVerifier(password, random)] as const,
    ),
  );
  const papers = await Promise.all(
    state.profile.accounts.flatMap((account) => {
      const paper = paperOf(account, random);
      return paper ? [paper.then((texts) => [account.loginId, texts] as const)] : [];
    }),
  );
  return { bank: openBank(state), verifiers: Object.fromEntries(verifiers), papers: Object.fromEntries(papers) };
}

/** The bank's paper, against which ログインID取得 is judged; absent once the customer has a log-in ID. */
function paperOf(
  { loginId, password, confirmationPassword = '', userName, registration }: Account,
  random: Random,
): Promise<Paper> | undefined {
  if (registration === undefined) return undefined;
  const texts = Object.entries({ ...registration, loginId, password, confirmationPassword, userName });
  return Promise.all(texts.map(async ([name, text]) => [name, await makeVerifier(text, random)] as const)).then(
    Object.fromEntries,
  );
}

/** Finds the attempt that a request names. Only `default` is opened by being asked for. */
export async function findAttempt(
  { store, random, defaultProfile }: HandlerContext,
  id: string,
): Promise<AttemptRecord | undefined> {
  const found = await store.read((records) => records.attempt(id));
  if (found !== undefined || id !== defaultAttempt) return found;
  const state = { profile: defaultProfile, now: instant(defaultProfile.startsAt), accounts: [], certificates: [] };
  const made = await newAttempt(state, random);
  return store.change(async (records) => {
    const first = await records.attempt(id);
    if (first === undefined) await records.keepAttempt(id, made);
    return first ?? made;
  });
}
