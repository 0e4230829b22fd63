import { http } from 'msw/http';
import { renew } from '../bank/session.ts';
import { readSession } from './credentials.ts';
import type { Place } from './place.ts';
import { rule } from './rule.ts';
import { settle } from './settle.ts';
import { newToken } from './token.ts';
import { wire } from './wire.ts';

export const renewal = (place: Place) =>
  http.post(wire('api/bank/renewal'), ({ request }) =>
    settle(place, request, async ({ now }) => {
      const asked = { session: readSession(request), code: newToken(place.random) };
      return rule(now, (bank) => renew(bank, asked));
    }),
  );
