import { http } from 'msw/http';
import { serviceRequest } from '../../../src/contract/requests.ts';
import { checkRegistration } from '../../bank/registrations.ts';
import { readSession } from '../wire/credentials.ts';
import type { HandlerContext } from '../wire/handler-context.ts';
import { readJson } from '../wire/read-body.ts';
import { decideWithBank } from '../wire/decide-with-bank.ts';
import { changeAttempt } from '../wire/change-attempt.ts';
import { wireAddress } from '../wire/wire-address.ts';

export const entryCheck = (context: HandlerContext) =>
  http.post(wireAddress('api/bank/entry-check'), ({ request }) =>
    changeAttempt(context, request, async ({ bank: before, now, onPaper }) => {
      const asked = await readJson(request, serviceRequest);
      if (!asked.ok) return asked;
      const session = readSession(request);
      const holder = before.sessions.find((each) => each.session === session)?.loginId ?? '';
      const entriesRight = (await onPaper(asked.value)).includes(holder);
      return decideWithBank(now, (bank) => checkRegistration(bank, { session, entriesRight }, now));
    }),
  );
