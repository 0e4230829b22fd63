import { expect, test } from 'vitest';
import { storageFaults, type StorageFault } from '../../../src/contract/storage-fault.ts';
import { reportingStorageFaults } from '../../../src/gateway/reporting-storage-faults.ts';

async function reportedAfter(response: Response) {
  const reports: (StorageFault | null)[] = [];
  const send = reportingStorageFaults(
    async () => response,
    (fault) => reports.push(fault),
  );
  const answer = await send(new Request('http://site.test/api/bank/challenge'));
  return { reports, body: await answer.text() };
}

const notStored = (detail: string) => new Response(JSON.stringify({ type: 'notStored', detail }), { status: 507 });

test.each(storageFaults)('a bank whose storage is %s is reported, and its answer can still be read', async (fault) => {
  const { reports, body } = await reportedAfter(notStored(`storage ${fault}`));
  expect(reports).toEqual([fault]);
  expect(body).toContain(`storage ${fault}`);
});

test('a bank that does not say why it stored nothing was refused storage', async () => {
  expect((await reportedAfter(notStored('?'))).reports).toEqual(['refused']);
  expect((await reportedAfter(new Response('<!doctype html>', { status: 507 }))).reports).toEqual(['refused']);
});

test.each([200, 204, 401, 500, 506, 508])('an answer of status %i means that storing works', async (status) => {
  const response = new Response(status === 204 ? null : 'storage full', { status });
  expect((await reportedAfter(response)).reports).toEqual([null]);
});
