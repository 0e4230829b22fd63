import { http } from 'msw/http';
import { toBase64 } from '../../../src/pki/base64.ts';
import { giveChallenge } from '../../bank/challenges.ts';
import type { HandlerContext } from '../wire/handler-context.ts';
import { decideWithBank } from '../wire/decide-with-bank.ts';
import { changeAttempt } from '../wire/change-attempt.ts';
import { newToken } from '../wire/token.ts';
import { wireAddress } from '../wire/wire-address.ts';

export const challenge = (context: HandlerContext) =>
  http.post(wireAddress('api/bank/challenge'), ({ request }) =>
    changeAttempt(context, request, async ({ now }) => {
      const given = { challenge: newToken(context.random), nonce: toBase64(context.random(32)) };
      return decideWithBank(now, (bank) => giveChallenge(bank, given, now));
    }),
  );
