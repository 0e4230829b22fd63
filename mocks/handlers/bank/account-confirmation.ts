import { http } from 'msw/http';
import { accountRequest } from '../../../src/contract/requests.ts';
import { openRegistration } from '../../bank/registrations.ts';
import type { HandlerContext } from '../wire/handler-context.ts';
import { readJson } from '../wire/read-body.ts';
import { decideWithBank } from '../wire/decide-with-bank.ts';
import { changeAttempt } from '../wire/change-attempt.ts';
import { newToken } from '../wire/token.ts';
import { wireAddress } from '../wire/wire-address.ts';

export const accountConfirmation = (context: HandlerContext) =>
  http.post(wireAddress('api/bank/account-confirmation'), ({ request }) =>
    changeAttempt(context, request, async ({ now, onPaper }) => {
      const asked = await readJson(request, accountRequest);
      if (!asked.ok) return asked;
      const { branch, kind, number } = asked.value;
      const [loginId] = await onPaper({ branch, kind, number });
      const passwordsRight = loginId !== undefined && (await onPaper(asked.value)).includes(loginId);
      const session = newToken(context.random);
      return decideWithBank(now, (bank) => openRegistration(bank, { loginId, passwordsRight }, { now, session }));
    }),
  );
