import { expect, test } from 'vitest';
import { withTimeout } from '../../../src/gateway/with-timeout.ts';

const asked = () => new Request('http://site.test/api/bank/challenge', { method: 'POST', body: 'x' });
function awaitedLimit() {
  let reach: () => void = () => undefined;
  const limit = new Promise<void>((resolve) => (reach = resolve));
  return { limit, reach };
}

const never = () => new Promise<never>(() => undefined);

test('an answer within the limit is handed on', async () => {
  const send = withTimeout(async (request) => new Response(await request.text()), never);
  expect(await (await send(asked())).text()).toBe('x');
});

test('a request without an answer is aborted at the limit', async () => {
  const { limit, reach } = awaitedLimit();
  const sent: Request[] = [];
  const send = withTimeout(
    (request) => {
      sent.push(request);
      return never();
    },
    () => limit,
  );
  const answered = send(asked());
  expect(sent[0]?.signal.aborted).toBe(false);
  reach();
  await expect(answered).rejects.toThrow('no answer in time');
  expect(sent[0]?.signal.aborted).toBe(true);
});

test('a limit that is reached after the answer disturbs nobody', async () => {
  const { limit, reach } = awaitedLimit();
  const response = await withTimeout(
    async () => new Response('x'),
    () => limit,
  )(asked());
  reach();
  await limit;
  expect(await response.text()).toBe('x');
});
