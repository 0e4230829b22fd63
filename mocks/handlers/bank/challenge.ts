import { http } from 'msw/http';
import { toBase64 } from '../../../src/pki/base64.ts';
import { giveChallenge } from '../../bank/challenges.ts';
import type { Place } from '../wire/place.ts';
import { rule } from '../wire/rule.ts';
import { settle } from '../wire/settle.ts';
import { newToken } from '../wire/token.ts';
import { wire } from '../wire/wire.ts';

export const challenge = (place: Place) =>
  http.post(wire('api/bank/challenge'), ({ request }) =>
    settle(place, request, async ({ now }) => {
      const given = { challenge: newToken(place.random), nonce: toBase64(place.random(32)) };
      return rule(now, (bank) => giveChallenge(bank, given));
    }),
  );
