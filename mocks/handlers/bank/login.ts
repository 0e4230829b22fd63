import { http } from 'msw/http';
import { credentialsRequest } from '../../../src/contract/requests.ts';
import { openSession } from '../../bank/sessions.ts';
import type { HandlerContext } from '../wire/handler-context.ts';
import { readJson } from '../wire/read-body.ts';
import { decideWithBank } from '../wire/decide-with-bank.ts';
import { changeAttempt } from '../wire/change-attempt.ts';
import { newToken } from '../wire/token.ts';
import { wireAddress } from '../wire/wire-address.ts';

export const login = (context: HandlerContext) =>
  http.post(wireAddress('api/bank/login'), ({ request }) =>
    changeAttempt(context, request, async ({ now, isPasswordOf }) => {
      const asked = await readJson(request, credentialsRequest);
      if (!asked.ok) return asked;
      const { loginId, password } = asked.value;
      const credentials = { loginId, passwordRight: await isPasswordOf(loginId, password) };
      const session = newToken(context.random);
      return decideWithBank(now, (bank) => openSession(bank, credentials, { now, session }));
    }),
  );
