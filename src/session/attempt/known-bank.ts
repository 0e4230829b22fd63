import type { Outcome } from '../../contract/outcome.ts';
import type { Outside } from './outside.ts';

/**
 * A bank that is told of the attempt again when it turns out not to know it any more, since a browser may throw away the
 * bank's data alone. What was asked is then asked once more.
 * @param tellAgain answers whether the bank knows the attempt now
 */
export function knownBank(
  { bank, ca }: Pick<Outside, 'bank' | 'ca'>,
  tellAgain: () => Promise<boolean>,
): Pick<Outside, 'bank' | 'ca'> {
  const known =
    <Asked extends readonly unknown[], T>(ask: (...asked: Asked) => Promise<Outcome<T>>) =>
    async (...asked: Asked): Promise<Outcome<T>> => {
      const answer = await ask(...asked);
      if (answer.ok || answer.problem.type !== 'attemptUnknown') return answer;
      return (await tellAgain()) ? ask(...asked) : answer;
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
