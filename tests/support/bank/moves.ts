import type { LoginIdEntry, SecretEntry } from '../../../src/procedure/world/entry.ts';
import type { ActorEvent, Event } from '../../../src/procedure/world/event.ts';
import { isSecretField, valueOf } from '../../../src/procedure/world/memo-entry.ts';
import { fieldsOn } from '../../../src/procedure/world/registration/registration.ts';
import { hasKeyboardChoice } from '../../../src/procedure/world/page.ts';
import type { BrowserWindow, World } from '../../../src/procedure/world/world.ts';
import type { LoginId } from '../../../src/profile/profile.ts';
import { seconds } from '../../../src/time/instant.ts';

/** The random numbers that make one move of a person at the PC. */
export interface MoveDrawn {
  readonly move: number;
  readonly certificate: number;
  /** Undefined: an ID that is nobody's. */
  readonly loginId: LoginId | undefined;
  readonly secret: 'right' | 'wrong';
  readonly yes: boolean;
  /** The bank behind the wire has lost what it kept. */
  readonly lost: boolean;
  /** The time before the move, in seconds. */
  readonly seconds: number;
}

const order = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Everything that leads to the bank from here, each as the events that it takes. */
export function moves(world: World, step: MoveDrawn): readonly (readonly Event[])[] {
  const later: Event = { type: 'clockMoved', to: world.now + seconds(step.seconds) };
  const browsers = (['ie', 'edge'] as const).map((browser): readonly ActorEvent[] => [
    { type: 'openedBrowser', browser, from: 'icon' },
  ]);
  const inWindows = world.windows.flatMap((window) => inWindow(world, window, step));
  const choices = world.windows.length < 4 ? [...inWindows, ...browsers] : inWindows;
  return choices.map((events) => [later, ...events]);
}

function inWindow(world: World, { id, page }: BrowserWindow, step: MoveDrawn): readonly (readonly ActorEvent[])[] {
  const window = id;
  const close: readonly ActorEvent[] = [{ type: 'closedWindow', window }];
  const answer = step.yes ? 'yes' : 'no';
  const filled = (loginId: LoginId | undefined): readonly ActorEvent[] => {
    const entry: SecretEntry =
      step.secret === 'wrong'
        ? { judged: 'wrong', length: 9 }
        : { judged: 'right', length: 9, of: loginId === undefined ? ['test999'] : [loginId] };
    return hasKeyboardChoice(page)
      ? [
          { type: 'openedSoftwareKeyboard', window, order },
          { type: 'confirmedSoftwareKeyboard', window, entry },
        ]
      : [{ type: 'typed', window, field: 'password', entry }];
  };
  const named = (): ActorEvent => {
    const { loginId } = step;
    const entry: LoginIdEntry =
      loginId === undefined
        ? { kind: 'unknown', length: 7, letters: 'alphanumeric' }
        : { kind: 'known', loginId, width: 'half' };
    return { type: 'typed', window, field: 'loginId', entry };
  };
  const asking: readonly ActorEvent[] = [
    { type: 'pressedIssue', window },
    { type: 'answeredWebAccess', window, answer: 'yes' },
    { type: 'answeredWebAccess', window, answer },
  ];
  switch (page.screen) {
    case 'BLGI001': {
      const { serialNumber = '' } = world.store[step.certificate % Math.max(1, world.store.length)] ?? {};
      return [
        [{ type: 'pressedIssueCertificate', window }],
        [
          { type: 'pressedCertificateLogin', window },
          { type: 'selectedCertificate', window, serialNumber },
          { type: 'choseCertificate', window },
        ],
        [named(), ...filled(step.loginId), { type: 'pressedLogin', window }],
        [{ type: 'pressedObtainLoginId', window }],
        close,
      ];
    }
    case 'BLIS005':
    case 'BLIS006':
      return [
        [
          ...fieldsOn(page).map((field): ActorEvent => {
            const right = { judged: 'memo', length: 10, value: valueOf(field), of: ['test501'] } as const;
            const isWrong = step.secret === 'wrong' && (isSecretField(field) || step.loginId === undefined);
            return { type: 'filledIn', window, field, entry: isWrong ? { judged: 'wrong', length: 10 } : right };
          }),
          { type: 'pressedNext', window },
        ],
        [{ type: step.yes && page.screen === 'BLIS006' ? 'pressedBack' : 'pressedCancel', window }],
      ];
    case 'BLIS007':
      return [[{ type: step.yes ? 'pressedRegister' : 'pressedBack', window }]];
    case 'BLIS008':
      return [[{ type: 'pressedBack', window }]];
    case 'BSMS001':
      return [[named(), ...filled(step.loginId), { type: 'pressedAuthenticate', window }]];
    case 'BSMS002':
      if (page.proof === null) return [close];
      return [asking, [...missesElsewhere(world, page.loginId), ...asking]];
    case 'BSMS004':
      return [
        [
          { type: 'pressedClose', window },
          { type: 'answeredCloseQuestion', window, answer: 'yes' },
        ],
      ];
    case 'BLGI004':
      return [
        [...filled(step.loginId === undefined ? undefined : page.loginId), { type: 'pressedLogin', window }],
        [{ type: 'pressedCancel', window }],
      ];
    case 'BTOP001':
      return [[{ type: 'pressedRenew', window }], [{ type: 'pressedLogout', window }]];
    default:
      return [close];
  }
}

/** Enough wrong passwords at the log-in page of another window to lock the account, while its code is still good. */
function missesElsewhere({ windows, rules }: World, loginId: LoginId): readonly ActorEvent[] {
  const window = windows.find(({ page }) => page.screen === 'BLGI001')?.id;
  if (window === undefined) return [];
  const miss: readonly ActorEvent[] = [
    { type: 'typed', window, field: 'loginId', entry: { kind: 'known', loginId, width: 'half' } },
    { type: 'openedSoftwareKeyboard', window, order },
    { type: 'confirmedSoftwareKeyboard', window, entry: { judged: 'wrong', length: 9 } },
    { type: 'pressedLogin', window },
  ];
  return Array.from({ length: rules.missesBeforeTemporaryLock }).flatMap(() => miss);
}
