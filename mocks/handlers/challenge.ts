import { http } from 'msw/http';
import { toBase64 } from '../../src/pki/base64.ts';
import { giveChallenge } from '../bank/certificate-log-in.ts';
import type { Place } from './place.ts';
import { rule } from './rule.ts';
import { settle } from './settle.ts';
import { newToken } from './token.ts';
import { wire } from './wire.ts';

export const challenge = (place: Place) =>
  http.post(wire('api/bank/challenge'), ({ request }) =>
    settle(place, request, async ({ now }) => {
      const given = { challenge: newToken(place.random), nonce: toBase64(place.random(32)) };
      return rule(now, (bank) => giveChallenge(bank, given));
    }),
  );
