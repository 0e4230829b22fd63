import { http } from 'msw/http';
import { giveRenewalCode } from '../../bank/codes.ts';
import { readSession } from '../wire/credentials.ts';
import type { HandlerContext } from '../wire/handler-context.ts';
import { decideWithBank } from '../wire/decide-with-bank.ts';
import { changeAttempt } from '../wire/change-attempt.ts';
import { newToken } from '../wire/token.ts';
import { wireAddress } from '../wire/wire-address.ts';

export const renewal = (context: HandlerContext) =>
  http.post(wireAddress('api/bank/renewal'), ({ request }) =>
    changeAttempt(context, request, async ({ now }) => {
      const asked = { session: readSession(request), code: newToken(context.random), now };
      return decideWithBank(now, (bank) => giveRenewalCode(bank, asked));
    }),
  );
