import { http } from 'msw/http';
import { giveRenewalCode } from '../../bank/codes.ts';
import { readSession } from '../wire/credentials.ts';
import type { Place } from '../wire/place.ts';
import { rule } from '../wire/rule.ts';
import { settle } from '../wire/settle.ts';
import { newToken } from '../wire/token.ts';
import { wire } from '../wire/wire.ts';

export const renewal = (place: Place) =>
  http.post(wire('api/bank/renewal'), ({ request }) =>
    settle(place, request, async ({ now }) => {
      const asked = { session: readSession(request), code: newToken(place.random) };
      return rule(now, (bank) => giveRenewalCode(bank, asked));
    }),
  );
