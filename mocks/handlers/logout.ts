import { http } from 'msw/http';
import { logOut } from '../bank/session.ts';
import { emptyAnswer } from './answers.ts';
import { readSession } from './credentials.ts';
import type { Place } from './place.ts';
import { rule } from './rule.ts';
import { settle } from './settle.ts';
import { wire } from './wire.ts';

export const logout = (place: Place) =>
  http.post(wire('api/bank/logout'), ({ request }) =>
    settle(place, request, async ({ now }) =>
      rule(
        now,
        (bank) => logOut(bank, readSession(request)),
        () => emptyAnswer(204),
      ),
    ),
  );
