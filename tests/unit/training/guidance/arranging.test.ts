import { expect, test } from 'vitest';
import type { Dialog, DialogKind } from '../../../../src/procedure/world/dialog.ts';
import type { Event } from '../../../../src/procedure/world/event.ts';
import type { World } from '../../../../src/procedure/world/world.ts';
import { onlyArranges } from '../../../../src/training/guidance/arranging.ts';
import type { LearnerEvent } from '../../../../src/training/scenario.ts';
import { givenWorldOfTests, worldAfter } from '../../../support/attempts.ts';

/** Tells of each action if it only looks at something or arranges the screen. A new action does not compile without an answer. */
const table: Readonly<Record<Exclude<LearnerEvent['type'], 'closedDialog'>, boolean>> = {
  openedBrowser: false,
  openedMailProgram: true,
  openedMail: true,
  followedMailLink: false,
  openedReply: true,
  cancelledReply: true,
  choseReply: true,
  searched: true,
  openedSearch: true,
  closedSearch: true,
  focusedWindow: true,
  minimisedWindow: true,
  maximisedWindow: true,
  restoredWindow: true,
  closedWindow: false,
  movedWindow: true,
  openedMenu: true,
  closedMenu: true,
  triedOutOfScope: true,
  typedInReadOnlyField: true,
  openedInternetOptions: true,
  openedCertificateStore: true,
  selectedOptionsTab: true,
  selectedStoreTab: true,
  selectedViewerTab: true,
  selectedCertificate: true,
  openedCertificateViewer: true,
  choseCertificate: false,
  answeredWebAccess: false,
  answeredCloseQuestion: false,
  answeredKeyboardQuestion: true,
  confirmedSoftwareKeyboard: true,
  typed: true,
  filledIn: true,
  filledInByKeyboard: true,
  openedSoftwareKeyboard: true,
  toggledSoftwareKeyboard: true,
  pressedCertificateLogin: false,
  pressedIssueCertificate: false,
  pressedLogin: false,
  pressedObtainLoginId: false,
  pressedBack: false,
  pressedNext: false,
  pressedRegister: false,
  pressedAuthenticate: false,
  pressedCancel: false,
  pressedIssue: false,
  pressedClose: false,
  pressedRenew: false,
  pressedLogout: false,
  pressedMenu: false,
  changedFontSize: true,
  clockMoved: true,
  advised: false,
};

const happening = (before: World, event: Event) => ({
  before,
  entry: { seq: 1, at: before.now, actor: 'trainee', event } as const,
  after: before,
});

test.each(Object.entries(table))('%s only arranges the screen: %s', (type, arranges) => {
  const event = { type } as Event; // the type alone decides
  expect(onlyArranges(happening(givenWorldOfTests(), event))).toBe(arranges);
});

const closing: Readonly<Record<DialogKind, boolean>> = {
  certificatePicker: false,
  webAccess: false,
  closeQuestion: false,
  keyboardQuestion: false,
  softwareKeyboard: true,
  internetOptions: true,
  certificateStore: true,
  certificateViewer: true,
};

test.each(Object.entries(closing))('to close the dialog %s decides nothing: %s', (kind, arranges) => {
  const world = { ...worldAfter('openBrowser'), dialogs: [{ kind, owner: 'w1' } as Dialog] }; // its kind alone decides
  expect(onlyArranges(happening(world, { type: 'closedDialog', window: 'w1' }))).toBe(arranges);
});
