import { http } from 'msw/http';
import { endSession } from '../../bank/sessions.ts';
import { emptyAnswer } from '../wire/answers.ts';
import { readSession } from '../wire/credentials.ts';
import type { Place } from '../wire/place.ts';
import { rule } from '../wire/rule.ts';
import { settle } from '../wire/settle.ts';
import { wire } from '../wire/wire.ts';

export const logout = (place: Place) =>
  http.post(wire('api/bank/logout'), ({ request }) =>
    settle(place, request, async ({ now }) =>
      rule(
        now,
        (bank) => endSession(bank, readSession(request)),
        () => emptyAnswer(204),
      ),
    ),
  );
