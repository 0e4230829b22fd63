import type { Page } from '@playwright/test';

/** Which part of the enrolment is held up: the request before the bank has it, or the answer after it was given. */
export type Held = 'request' | 'answer';

/** Holds up the page's requests for a certificate, or the answers to them, until `letGo`. */
export const holdEnrolment = (page: Page, held: Held): Promise<void> =>
  page.evaluate((held) => {
    const send = window.fetch;
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    Object.assign(window, { letGo: release });
    window.fetch = async (input, init) => {
      const request = new Request(input, init);
      if (!request.url.endsWith('simpleenroll')) return send(request);
      if (held === 'request') await released;
      const response = await send(request);
      if (held === 'answer') await released;
      return response;
    };
  }, held);

export const letGo = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (window as unknown as { letGo: () => void }).letGo();
  });
