import 'fake-indexeddb/auto';
import '../../../../mocks/answer.ts'; // before msw, for which it prepares the ground
import { getResponse } from 'msw/utils/get-response';
import type { HttpHandler } from 'msw/http';
import type { AttemptRecord, HandlerContext } from '../../../../mocks/handlers/wire/handler-context.ts';
import { routes } from '../../../../mocks/handlers/routes.ts';
import { wireAddress } from '../../../../mocks/handlers/wire/wire-address.ts';
import type { AuthorityKeys } from '../../../../mocks/signing/authority-keys.ts';
import { randomBytes } from '../../../../mocks/signing/random.ts';
import type { RecordReader, RecordWriter } from '../../../../mocks/store/records.ts';
import { openStore, type BankStore } from '../../../../mocks/store/store.ts';
import type { Bytes } from '../../../../src/pki/bytes.ts';
import { builtInProfile } from '../../../../src/profile/built-in.ts';

/** A request as it goes over the wire, so that it can be sent again as it was. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly clientCertificate?: Bytes;
}

type Store = BankStore<AuthorityKeys, AttemptRecord>;

/** One process of the bank over a database. It may crash at any await of its store, and answers nothing after that. */
export class CrashingBank {
  readonly #bare: Store;
  readonly #context: HandlerContext;
  readonly #handlers: HttpHandler[];
  #awaitsLeft = Infinity;
  #crashed = false;

  constructor(databaseName: string) {
    this.#bare = openStore(databaseName);
    this.#context = { store: this.#watched(this.#bare), random: randomBytes, defaultProfile: builtInProfile };
    this.#handlers = routes(this.#context);
  }

  get crashed(): boolean {
    return this.#crashed;
  }

  /** Lets the bank crash at the n-th await of its store from now; never for null. */
  crashAt(count: number | null): void {
    this.#awaitsLeft = count ?? Infinity;
  }

  /** The bank's answer; null where it crashed before it gave one. */
  async answer({ method, path, headers, body, clientCertificate }: WireRequest): Promise<Response | null> {
    const handlers = clientCertificate === undefined ? this.#handlers : routes({ ...this.#context, clientCertificate });
    try {
      const response = await getResponse(handlers, new Request(wireAddress(path), { method, headers, body }));
      return this.#crashed ? null : (response ?? Response.error());
    } catch (fault) {
      if (this.#crashed) return null;
      throw fault;
    }
  }

  close = (): Promise<void> => this.#bare.close();

  #step(): void {
    this.#awaitsLeft -= 1;
    if (this.#awaitsLeft <= 0) this.#crashed = true;
    if (this.#crashed) throw new Error('the bank has crashed');
  }

  async #between<T>(work: () => Promise<T>): Promise<T> {
    this.#step();
    const result = await work();
    this.#step();
    return result;
  }

  // IndexedDB undoes a transaction of a process that ends, as it does when the work of a transaction throws.
  #watched(store: Store): Store {
    return {
      authority: (name) => this.#between(() => store.authority(name)),
      claimAuthority: (name, made) => this.#between(() => store.claimAuthority(name, made)),
      read: (work) => this.#between(() => store.read((records) => work(this.#watchedRecords(records)))),
      change: (work) => this.#between(() => store.change((records) => work(this.#watchedRecords(records)))),
      close: () => store.close(),
    };
  }

  #watchedRecords<Records extends RecordReader<AttemptRecord> | RecordWriter<AttemptRecord>>(
    records: Records,
  ): Records {
    const methods: [string, (...given: unknown[]) => Promise<unknown>][] = Object.entries(records);
    const watched = methods.map(([name, method]) => [
      name,
      (...given: unknown[]) => this.#between(() => method(...given)),
    ]);
    return Object.fromEntries(watched) as Records;
  }
}
