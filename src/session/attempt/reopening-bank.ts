import type { Outcome } from '../../contract/outcome.ts';
import type { AttemptServices } from './services.ts';

/**
 * A bank that is told of the attempt again when it turns out not to know it any more, since a browser may throw away the
 * bank's data alone. What was asked is then asked once more.
 * @param reopen answers whether the bank knows the attempt now
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
      renew: known(bank.renew),
      logOut: known(bank.logOut),
    },
    ca: { ...ca, submit: known(ca.submit) },
  };
}
