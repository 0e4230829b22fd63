import './local-storage-shim.ts'; // before msw, which refuses to load without one
import '@abraham/reflection'; // before the library for certificates, which refuses to load without it
import { getResponse } from 'msw/utils/get-response';
import type { Profile } from '../src/profile/profile.ts';
import type { Bytes } from '../src/pki/bytes.ts';
import { builtInProfile } from '../src/profile/built-in.ts';
import { faultOf } from '../src/database/fault-of.ts';
import { problemAnswer, responseOf } from './handlers/wire/answers.ts';
import type { AttemptRecord } from './handlers/wire/handler-context.ts';
import { routes } from './handlers/routes.ts';
import { wireAddress } from './handlers/wire/wire-address.ts';
import { withoutKeyCopies, type AuthorityKeys } from './signing/authority-keys.ts';
import { randomBytes, type Random } from './signing/random.ts';
import { memoryStore, openStore } from './store/store.ts';
import { decodedPath, wirePaths, type WirePaths } from './wire-paths.ts';

/** The bank and the CA of one site, whether they run in the worker, in the page or in a test. */
export interface BankServer {
  /** The addresses of the bank and the CA. */
  readonly paths: WirePaths;
  /**
   * Answers every request to them. It never rejects and never asks the network.
   * @param clientCertificate the certificate (DER) that the client has shown in a TLS handshake. It comes beside the request, since a
   *   header could be set by any page; the worker, which sees no handshake, never gives one.
   */
  answer(request: Request, clientCertificate?: Bytes): Promise<Response>;
  close(): Promise<void>;
}

// The largest body that a client sends is an attempt as it stands: a profile with a logo and fifty accounts, and each
// certificate that was ever issued in it.
const trainerFolder = 'api/trainer/';
const maxBodyBytes = { ofTrainer: 16 * 1024 * 1024, others: 256 * 1024 };

/**
 * @param base the address of the site. It names the database too, since an origin may hold several sites.
 * @param keeps where all is kept: in IndexedDB, or in memory, which is gone with the page
 */
export function createBankServer({
  base,
  random = randomBytes,
  defaultProfile = builtInProfile,
  keeps = 'database',
}: {
  readonly base: string | URL;
  readonly random?: Random;
  readonly defaultProfile?: Profile;
  readonly keeps?: 'database' | 'memory';
}): BankServer {
  const site = new URL('.', base);
  const store =
    keeps === 'memory'
      ? memoryStore<AuthorityKeys, AttemptRecord>()
      : openStore<AuthorityKeys, AttemptRecord>(`${site.pathname}bank`, withoutKeyCopies);
  const context = { store, random, defaultProfile };
  const handlers = routes(context);
  const paths = wirePaths(site);
  return {
    paths,
    async answer(request, clientCertificate) {
      try {
        const url = new URL(request.url);
        const path = paths.pathOf(url);
        if (path === undefined) return responseOf(misspelt);
        const body = new Uint8Array(await request.arrayBuffer());
        const limit = maxBodyBytes[decodedPath(path).startsWith(trainerFolder) ? 'ofTrainer' : 'others'];
        if (body.length > limit) return responseOf(tooLarge(limit));
        const moved = new Request(wireAddress(`${path}${url.search}`), {
          method: request.method,
          headers: request.headers,
          ...(body.length > 0 && { body }),
        });
        const answering = clientCertificate === undefined ? handlers : routes({ ...context, clientCertificate });
        return (await getResponse(answering, moved)) ?? responseOf(broken('no handler answered'));
      } catch (fault) {
        const ofStorage = faultOf(fault);
        if (ofStorage) return responseOf(problemAnswer({ type: 'notStored', detail: `storage ${ofStorage}` }));
        console.error(fault); // only a bug of the mock comes here
        return responseOf(broken(fault instanceof Error ? fault.message : String(fault)));
      }
    },
    close: () => store.close(),
  };
}

const misspelt = problemAnswer({ type: 'noSuchPath', detail: 'nothing answers at an address that is spelt like this' });
const tooLarge = (limit: number) =>
  problemAnswer({ type: 'malformed', detail: `more than ${limit} bytes` }, { status: 413 });
const broken = (detail: string) => problemAnswer({ type: 'unreachable', detail: `a fault of the mock: ${detail}` });
