import { builtInProfile } from '../../src/profile/built-in.ts';
import { account, newKey, requestWith, start } from '../support/fixtures.ts';
import { openSite } from '../support/bank/site.ts';
import { median, timesOf, type Measurement } from '../../src/cli/bench/measurement.ts';

const customer = account('test999');
const fresh = JSON.stringify({ profile: builtInProfile, now: start, accounts: [], certificates: [] });

const kinds = [
  {
    name: 'RSA-2048',
    goal: 25,
    algorithm: {
      name: 'RSASSA-PKCS1-v1_5',
      hash: 'SHA-256',
      modulusLength: 2_048,
      publicExponent: new Uint8Array([1, 0, 1]),
    },
  },
  { name: 'P-256', goal: null, algorithm: { name: 'ECDSA', namedCurve: 'P-256' } },
];

/** From the log-in ID and the password to the certificate, each time by a new key and in an attempt of its own. */
async function measureKind({ name, goal, algorithm }: (typeof kinds)[number]): Promise<Measurement> {
  const site = openSite();
  const keys: CryptoKeyPair[] = [];
  const making = await timesOf(30, async () => keys.push(await newKey(algorithm)));

  const begin = (attempt: string) =>
    site.ask('PUT', `api/trainer/attempts/${attempt}`, { 'If-None-Match': '*' }, fresh);
  const obtain = async (key: CryptoKeyPair, attempt: string) => {
    const about = { 'Training-Attempt': attempt };
    const passed = await site.post('api/bank/authentication', customer, about);
    const { enrolmentCode } = (await passed.json()) as { enrolmentCode: string };
    const request = await requestWith(key, customer.loginId);
    const issued = await site.enrol(request, `${customer.loginId}:${enrolmentCode}`, about);
    if (issued.status !== 200) throw new Error(`nothing was issued: ${issued.status} ${await issued.text()}`);
  };

  const times: number[] = [];
  for (const [index, key] of keys.entries()) {
    const attempt = `${name}-${index}`;
    await begin(attempt);
    times.push(...(await timesOf(1, () => obtain(key, attempt))));
  }
  await site.answer.close();
  return {
    name: `issuing over the wire, ${name}, without the key's making (Node, fake-indexeddb)`,
    // The first one makes the CA as well.
    value: median(times.slice(1)),
    unit: 'ms',
    goal,
    beside: { name: `generateKey ${name}`, value: median(making) },
  };
}

export const measure = async (): Promise<readonly Measurement[]> => {
  const measured: Measurement[] = [];
  for (const kind of kinds) measured.push(await measureKind(kind));
  return measured;
};
