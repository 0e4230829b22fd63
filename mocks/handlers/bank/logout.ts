import { http } from 'msw/http';
import { endSession } from '../../bank/sessions.ts';
import { emptyAnswer } from '../wire/answers.ts';
import { readSession } from '../wire/credentials.ts';
import type { HandlerContext } from '../wire/handler-context.ts';
import { decideWithBank } from '../wire/decide-with-bank.ts';
import { changeAttempt } from '../wire/change-attempt.ts';
import { wireAddress } from '../wire/wire-address.ts';

export const logout = (context: HandlerContext) =>
  http.post(wireAddress('api/bank/logout'), ({ request }) =>
    changeAttempt(context, request, async ({ now }) =>
      decideWithBank(
        now,
        (bank) => endSession(bank, readSession(request)),
        () => emptyAnswer(204),
      ),
    ),
  );
