import type { ActorEvent, DesktopEvent, MailEvent } from '../world/event.ts';
import { mailReplies } from '../world/mail/mail.ts';
import { mailsIn, openMail } from '../world/mail/mailbox.ts';
import { programsFor, programsOf, searchTexts } from '../world/programs.ts';
import { browsers } from '../world/browser.ts';
import { framesOf, frontFrame, hasMenuBar } from '../world/windows.ts';
import { menuNames, type BrowserWindow, type MailWindow, type WindowFrame, type World } from '../world/world.ts';
import { sizesOffered } from './offered-on-page.ts';

/** The icons, the taskbar and the search panel, which no window covers for good. */
export function offeredOnDesktop(world: World): readonly DesktopEvent[] {
  const { icons, search, mail } = world;
  const front = frontFrame(world)?.id;
  return [
    ...icons.map((browser) => ({ type: 'openedBrowser', browser, from: 'icon' }) as const),
    ...(mail ? [{ type: 'openedMailProgram', from: 'icon' } as const] : []),
    ...(search.open
      ? [
          ...programsFor(search.text, programsOf(mail !== null)).map((program) =>
            program === 'mail'
              ? ({ type: 'openedMailProgram', from: 'search' } as const)
              : ({ type: 'openedBrowser', browser: program, from: 'search' } as const),
          ),
          ...browsers
            .map((browser) => searchTexts[browser])
            .filter((text) => text !== search.text)
            .map((text) => ({ type: 'searched', text }) as const),
          { type: 'closedSearch' } as const,
        ]
      : [{ type: 'openedSearch' } as const]),
    { type: 'openedBrowser', browser: 'edge', from: 'taskbar' },
    ...(mail ? [{ type: 'openedMailProgram', from: 'taskbar' } as const] : []),
    // As on Windows, the button of the front window minimises it.
    ...framesOf(world).map(
      ({ id }) => ({ type: id === front ? 'minimisedWindow' : 'focusedWindow', window: id }) as const,
    ),
  ];
}

/** The buttons in a window's title bar. */
export const offeredOnFrame = ({ id: window, state }: WindowFrame): readonly DesktopEvent[] => [
  { type: 'closedWindow', window },
  { type: 'minimisedWindow', window },
  { type: state === 'maximised' ? 'restoredWindow' : 'maximisedWindow', window },
];

/** The menu bar, and the entries of the open menu that do something. */
export function offeredInMenus({ menu }: World, browserWindow: BrowserWindow): readonly ActorEvent[] {
  if (!hasMenuBar(browserWindow)) return [];
  const { id: window } = browserWindow;
  const open = menu?.window === window ? menu.name : null;
  return [
    ...(open === 'tools' ? [{ type: 'openedInternetOptions', window } as const] : []),
    ...menuNames.map((name) =>
      name === open ? ({ type: 'closedMenu' } as const) : ({ type: 'openedMenu', window, name } as const),
    ),
  ];
}

/** The list of mails and the open one. */
export function offeredInMail(world: World, { replying }: MailWindow): readonly ActorEvent[] {
  const open = openMail(world);
  const onMessage: readonly MailEvent[] = open
    ? [
        ...(replying
          ? [
              ...mailReplies.map((reply) => ({ type: 'choseReply', reply }) as const),
              { type: 'cancelledReply' } as const,
            ]
          : []),
        { type: 'openedReply' },
        ...(open.kind === 'forged' ? [{ type: 'followedMailLink' } as const] : []),
      ]
    : [];
  return [
    ...mailsIn(world, world.now).map(({ id }) => ({ type: 'openedMail', mail: id }) as const),
    ...onMessage,
    ...sizesOffered(world, 'mail'),
  ];
}
