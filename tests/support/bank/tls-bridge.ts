// HTTPS in front of the bank, for outside clients: a service worker sees no TLS.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { arrayBuffer as bodyOf } from 'node:stream/consumers';
import { TLSSocket } from 'node:tls';
import type { BankServer } from '../../../mocks/answer.ts';
import { bytesOf, type Bytes } from '../../../src/pki/bytes.ts';

const host = 'localhost';

export interface TlsBridge {
  /** The address of a path of the bank, over HTTPS. */
  address(path: string): string;
  /** The server's own certificate (PEM), which has nothing to do with the bank's CA. */
  readonly certificate: string;
  close(): Promise<void>;
}

/**
 * Serves a bank over TLS 1.3 and 1.2. Each client is asked for a certificate in the handshake and has to sign with its key; the
 * certificate goes to the bank beside the request. The bank alone judges it, since only it knows the date of the exercise.
 * @param base the address under which the bank knows itself
 */
export async function openTlsBridge(bank: BankServer, base: string): Promise<TlsBridge> {
  const { key, cert } = ownCertificate();
  const server = createServer({ key, cert, requestCert: true, rejectUnauthorized: false }, (incoming, outgoing) => {
    void answered(bank, base, incoming).then((answer) => passOn(answer, outgoing));
  });
  await new Promise<void>((listening) => {
    server.listen(0, host, listening);
  });
  const { port } = server.address() as AddressInfo; // of a server that listens on a port
  return {
    address: (path) => `https://${host}:${port}/${path}`,
    certificate: cert,
    close: () =>
      new Promise((closed, failed) => {
        server.close((fault) => (fault ? failed(fault) : closed()));
        server.closeAllConnections();
      }),
  };
}

async function answered(bank: BankServer, base: string, incoming: IncomingMessage): Promise<Response> {
  const body = await bodyOf(incoming);
  const request = new Request(new URL((incoming.url ?? '').slice(1), base), {
    method: incoming.method ?? 'GET',
    headers: Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
    ...(body.byteLength > 0 && { body }),
  });
  return bank.answer(request, shownBy(incoming));
}

/** The certificate of the handshake, in DER. A client that has none is let through without. */
function shownBy({ socket }: IncomingMessage): Bytes | undefined {
  const certificate = socket instanceof TLSSocket ? socket.getPeerX509Certificate() : undefined;
  return certificate && bytesOf(certificate.raw);
}

async function passOn(answer: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
  outgoing.end(Buffer.from(await answer.arrayBuffer()));
}

function ownCertificate(): { readonly key: string; readonly cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'tls-bridge-'));
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    const name = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
    execFileSync('openssl', ['req', '-x509', ...curve, ...name, '-days', '2', '-keyout', key, '-out', cert], {
      stdio: 'ignore',
    });
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
