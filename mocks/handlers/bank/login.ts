import { http } from 'msw/http';
import { credentialsRequest } from '../../../src/contract/requests.ts';
import { openSession } from '../../bank/sessions.ts';
import type { Place } from '../wire/place.ts';
import { readJson } from '../wire/read-body.ts';
import { rule } from '../wire/rule.ts';
import { settle } from '../wire/settle.ts';
import { newToken } from '../wire/token.ts';
import { wire } from '../wire/wire.ts';

export const login = (place: Place) =>
  http.post(wire('api/bank/login'), ({ request }) =>
    settle(place, request, async ({ now, judge }) => {
      const asked = await readJson(request, credentialsRequest);
      if (!asked.ok) return asked;
      const { loginId, password } = asked.value;
      const credentials = { loginId, passwordRight: await judge(loginId, password) };
      const session = newToken(place.random);
      return rule(now, (bank) => openSession(bank, credentials, { now, session }));
    }),
  );
