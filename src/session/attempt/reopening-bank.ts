import type { Outcome } from '../../contract/outcome.ts';
import type { AttemptServices } from './services.ts';

/**
 * Wraps a bank so that an attempt which it no longer knows is opened there again, and the request sent once more: browsers can
 * evict the bank's data alone.
 * @param reopen resolves to whether the bank knows the attempt now
 */
export function reopeningBank(
  { bank, ca }: Pick<AttemptServices, 'bank' | 'ca'>,
  reopen: () => Promise<boolean>,
): Pick<AttemptServices, 'bank' | 'ca'> {
  const known =
    <Args extends readonly unknown[], T>(ask: (...args: Args) => Promise<Outcome<T>>) =>
    async (...args: Args): Promise<Outcome<T>> => {
      const answer = await ask(...args);
      if (answer.ok || answer.problem.type !== 'attemptUnknown') return answer;
      return (await reopen()) ? ask(...args) : answer;
    };
  return {
    bank: {
      ...bank,
      authenticate: known(bank.authenticate),
      logIn: known(bank.logIn),
      challenge: known(bank.challenge),
      presentCertificate: known(bank.presentCertificate),
      confirmPassword: known(bank.confirmPassword),
      logOut: known(bank.logOut),
    },
    ca: { ...ca, submit: known(ca.submit) },
  };
}
