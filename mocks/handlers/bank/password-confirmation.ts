import { http } from 'msw/http';
import { passwordRequest } from '../../../src/contract/requests.ts';
import { confirmSession } from '../../bank/sessions.ts';
import { readSession } from '../wire/credentials.ts';
import type { HandlerContext } from '../wire/handler-context.ts';
import { readJson } from '../wire/read-body.ts';
import { decideWithBank } from '../wire/decide-with-bank.ts';
import { changeAttempt } from '../wire/change-attempt.ts';
import { wireAddress } from '../wire/wire-address.ts';

export const passwordConfirmation = (context: HandlerContext) =>
  http.post(wireAddress('api/bank/password-confirmation'), ({ request }) =>
    changeAttempt(context, request, async ({ bank: before, now, isPasswordOf }) => {
      const asked = await readJson(request, passwordRequest);
      if (!asked.ok) return asked;
      const session = readSession(request);
      const holder = before.sessions.find((each) => each.session === session)?.loginId ?? '';
      const passwordRight = await isPasswordOf(holder, asked.value.password);
      return decideWithBank(now, (bank) => confirmSession(bank, { session, passwordRight }, now));
    }),
  );
