import { storageFaults, type StorageFault } from '../contract/storage-fault.ts';
import type { Send } from './request-context.ts';

/**
 * Reports after each answer whether the bank could store its data (null: it could). Answers of status 507 are the only trace of
 * the bank's database that the page ever sees.
 */
export const reportingStorageFaults =
  (send: Send, report: (fault: StorageFault | null) => void): Send =>
  async (request) => {
    const response = await send(request);
    report(response.status === 507 ? faultIn(await response.clone().text()) : null);
    return response;
  };

// The bank names the fault at the end of the problem's detail.
const faultIn = (body: string): StorageFault =>
  storageFaults.find((fault) => body.includes(`storage ${fault}`)) ?? 'refused';
