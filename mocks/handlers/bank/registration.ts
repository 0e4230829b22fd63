import { http } from 'msw/http';
import { completeRegistration } from '../../bank/registrations.ts';
import { readSession } from '../wire/credentials.ts';
import type { HandlerContext } from '../wire/handler-context.ts';
import { decideWithBank } from '../wire/decide-with-bank.ts';
import { changeAttempt } from '../wire/change-attempt.ts';
import { wireAddress } from '../wire/wire-address.ts';

export const registration = (context: HandlerContext) =>
  http.post(wireAddress('api/bank/registration'), ({ request }) =>
    changeAttempt(context, request, async ({ now }) =>
      decideWithBank(now, (bank) => completeRegistration(bank, readSession(request), now)),
    ),
  );
