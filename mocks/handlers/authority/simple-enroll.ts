import { http } from 'msw/http';
import { admitEnrolment } from '../../../src/banking/enrolment.ts';
import { readBasic } from '../wire/credentials.ts';
import type { HandlerContext } from '../wire/handler-context.ts';
import { changeAttempt } from '../wire/change-attempt.ts';
import { wireAddress } from '../wire/wire-address.ts';
import { issue } from './issue.ts';

export const simpleEnroll = (context: HandlerContext) =>
  http.post(wireAddress('.well-known/est/simpleenroll'), ({ request }) =>
    changeAttempt(context, request, async (at) => {
      const credentials = readBasic(request);
      if (!credentials.ok) return credentials;
      const { loginId, secret } = credentials.value;
      const asked = { loginId, secret, passwordRight: await at.isPasswordOf(loginId, secret) };
      return issue(context, request, at, async (bank) => ({ loginId, ruling: admitEnrolment(bank, asked, at.now) }));
    }),
  );
