import { http } from 'msw/http';
import { credentialsRequest } from '../../../src/contract/requests.ts';
import { giveCode } from '../../bank/codes.ts';
import type { Place } from '../wire/place.ts';
import { readJson } from '../wire/read-body.ts';
import { rule } from '../wire/rule.ts';
import { settle } from '../wire/settle.ts';
import { newToken } from '../wire/token.ts';
import { wire } from '../wire/wire.ts';

export const authentication = (place: Place) =>
  http.post(wire('api/bank/authentication'), ({ request }) =>
    settle(place, request, async ({ now, judge }) => {
      const asked = await readJson(request, credentialsRequest);
      if (!asked.ok) return asked;
      const { loginId, password } = asked.value;
      const credentials = { loginId, passwordRight: await judge(loginId, password) };
      const code = newToken(place.random);
      return rule(now, (bank) => giveCode(bank, credentials, { now, code }));
    }),
  );
