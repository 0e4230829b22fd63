import type { StorageFault } from '../contract/storage-fault.ts';

/** A database that another tab keeps from being opened. */
export class StorageBlocked extends Error {
  override readonly name = 'StorageBlocked';
}

const faults: Readonly<Record<string, StorageFault>> = {
  StorageBlocked: 'blocked',
  QuotaExceededError: 'full',
  VersionError: 'newer',
  NotFoundError: 'damaged', // a store that is not there
  SecurityError: 'refused',
  InvalidStateError: 'refused',
  UnknownError: 'refused',
  AbortError: 'refused',
  TimeoutError: 'refused',
};

/** What of the browser's storage an exception tells; undefined where it tells of something else. */
export const faultOf = (thrown: unknown): StorageFault | undefined =>
  thrown instanceof StorageBlocked || thrown instanceof DOMException ? faults[thrown.name] : undefined;
