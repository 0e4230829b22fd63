import { withBrowserStarted } from '../world/browser-memory.ts';
import type { MailEvent } from '../world/event.ts';
import { isRead, mailsIn, openMail } from '../world/mail/mailbox.ts';
import { raised, withNewWindow } from '../world/windows.ts';
import type { MailProgram, MailWindow, World } from '../world/world.ts';
import { refuse, type Refusal, type RulesFor } from './rule.ts';

/** The browser in which the PC opens links, as Windows 10 is set up. */
const linkBrowser = 'edge';

/** A rule for an action in the mail program's window, which comes to the front by it. */
const inMail =
  <E>(then: (world: World, mail: MailProgram & { readonly window: MailWindow }, event: E) => World | Refusal) =>
  (world: World, event: E): World | Refusal => {
    const front = raised(world, 'mail');
    if (!front.mail?.window) return refuse('noSuchWindow');
    const { window, ...mail } = front.mail;
    return window.state === 'minimised' ? refuse('windowMinimised') : then(front, { ...mail, window }, event);
  };

/** The world after a change of the window, or of what has been read and answered. */
const withMail = (
  world: World,
  mail: MailProgram & { readonly window: MailWindow },
  change: Partial<MailWindow>,
): World => ({
  ...world,
  mail: { ...mail, window: { ...mail.window, ...change } },
});

export const mailRules: RulesFor<MailEvent> = {
  openedMail: inMail((world, mail, { mail: id }) => {
    if (!mailsIn(world, world.now).some((each) => each.id === id)) return refuse('notOnScreen');
    const read = isRead(world, id) ? mail.read : [...mail.read, id];
    return withMail(world, { ...mail, read }, { open: id, replying: false });
  }),
  // The bank's own mails have no link.
  followedMailLink: inMail((world) =>
    openMail(world)?.kind === 'forged'
      ? withNewWindow(withBrowserStarted(world, linkBrowser), {
          browser: linkBrowser,
          popup: false,
          page: { screen: 'forgedSite' },
        })
      : refuse('notOnScreen'),
  ),
  openedReply: inMail((world, mail) =>
    openMail(world) ? withMail(world, mail, { replying: true }) : refuse('notOnScreen'),
  ),
  cancelledReply: inMail((world, mail) =>
    mail.window.replying ? withMail(world, mail, { replying: false }) : refuse('notOnScreen'),
  ),
  choseReply: inMail((world, mail, { reply }) => {
    const { open, replying } = mail.window;
    if (open === null || !replying) return refuse('notOnScreen');
    return withMail(world, { ...mail, replies: [...mail.replies, { mail: open, reply }] }, { replying: false });
  }),
};
