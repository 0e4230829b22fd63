import type { CertificateFields } from '../../pki/certificate-fields.ts';
import type { GivenWindow, LeftPage } from '../world/ask.ts';
import { authenticationPage, loginPage, type Page } from '../world/page.ts';
import { withNewWindow } from '../world/windows.ts';
import type { BrowserMemory, World } from '../world/world.ts';

function leftPage({ screen, message, loginId }: LeftPage): Page {
  const page = screen === 'BSMS001' ? authenticationPage() : loginPage();
  const typed = loginId !== undefined && { loginId: { kind: 'known', loginId, width: 'half' } as const };
  return { ...page, commonError: message, ...typed };
}

/** The world with a window that was open before the exercise began, and with what its browser remembers. */
export function withGivenWindow(
  world: World,
  { browser, offered, held, left }: GivenWindow,
  certificates: readonly Pick<CertificateFields, 'serialNumber'>[],
): World {
  const numberOf = (index: number) => certificates[index]?.serialNumber;
  const memory: BrowserMemory = {
    offered: offered.flatMap((index) => numberOf(index) ?? []),
    held: typeof held === 'number' ? (numberOf(held) ?? null) : held,
  };
  return withNewWindow(
    { ...world, browsers: { ...world.browsers, [browser]: memory } },
    // BSMS001 opens in a window of its own.
    { browser, popup: left?.screen === 'BSMS001', ...(left && { page: leftPage(left) }) },
  );
}
