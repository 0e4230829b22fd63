/** A session of the WebDriver protocol (W3C), and commands under its address. */
export interface Session {
  /** @throws WebDriverFault when the browser refuses */
  command<R>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<R>;
}

export class WebDriverFault extends Error {
  /** The protocol's error code, e.g. `no such element`. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

async function send(address: string, method: string, body: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new WebDriverFault(error, message);
}

export async function newSession(driver: string, capabilities: unknown): Promise<Session> {
  const created = await send(`${driver}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } });
  const { sessionId } = created as { sessionId: string };
  return {
    command: <R>(method: string, path: string, body?: unknown) =>
      send(`${driver}/session/${sessionId}${path}`, method, body) as Promise<R>,
  };
}
