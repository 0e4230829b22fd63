import { http } from 'msw/http';
import { passwordRequest } from '../../../src/contract/requests.ts';
import { confirmSession } from '../../bank/sessions.ts';
import { readSession } from '../wire/credentials.ts';
import type { Place } from '../wire/place.ts';
import { readJson } from '../wire/read-body.ts';
import { rule } from '../wire/rule.ts';
import { settle } from '../wire/settle.ts';
import { wire } from '../wire/wire.ts';

export const passwordConfirmation = (place: Place) =>
  http.post(wire('api/bank/password-confirmation'), ({ request }) =>
    settle(place, request, async ({ bank: before, now, judge }) => {
      const asked = await readJson(request, passwordRequest);
      if (!asked.ok) return asked;
      const session = readSession(request);
      const holder = before.sessions.find((each) => each.session === session)?.loginId ?? '';
      const passwordRight = await judge(holder, asked.value.password);
      return rule(now, (bank) => confirmSession(bank, { session, passwordRight }, now));
    }),
  );
