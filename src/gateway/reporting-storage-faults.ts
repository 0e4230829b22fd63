import { storageFaults, type StorageFault } from '../contract/storage-fault.ts';
import type { Send } from './request-context.ts';

/** Tells of each answer whether the bank could keep what it should: the bank's database is no business of the page's. */
export const reportingStorageFaults =
  (send: Send, report: (fault: StorageFault | null) => void): Send =>
  async (request) => {
    const response = await send(request);
    report(response.status === 507 ? faultIn(await response.clone().text()) : null);
    return response;
  };

// The reason is the last word of the problem's detail.
const faultIn = (body: string): StorageFault =>
  storageFaults.find((fault) => body.includes(`storage ${fault}`)) ?? 'refused';
