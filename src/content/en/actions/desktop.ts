// Words of the actions on the desktop, on windows as a whole, and beside the PC. Longer than most: two dozen actions, each with
// its five sentences.
import type { ActionTextsOn } from '../../ja/actions/action-texts-on.ts';
import type { NamedWindow } from '../../scenario-texts.ts';

/** Several windows may be open, so the one that is meant is named. */
function buttonOf(window: NamedWindow | undefined): string {
  if (window === undefined) return 'the window’s button';
  return window.page === null
    ? `the button 「${window.program}」 (mail)`
    : `the button of ${window.program} (「${window.page}」)`;
}

export const desktopActions = {
  'desktop.openIeByIcon': {
    instruction: 'Double-click 「Internet Explorer」 on the desktop.',
    why: 'Certificates are issued in Internet Explorer. It opens at the bank’s log-in page.',
    seen: 'Internet Explorer opened, and the bank’s log-in page (BLGI001) is shown.',
    hints: [
      'Look among the icons at the top left of the desktop.',
      'Open the bank’s page in Internet Explorer.',
      'Double-click the icon 「Internet Explorer」.',
    ],
    picture: 'Internet Explorer shows the log-in page (BLGI001).',
    note: 'If Windows 10 shows no such icon on the desktop, type “IE” into 「ここに入力して検索」 (type here to search) beside the Start button.',
  },
  'desktop.openIeBySearch': {
    instruction: 'Press 「Internet Explorer」 in the search results.',
    why: 'Certificates are issued in Internet Explorer. Opened from the search results, it shows the bank’s log-in page.',
    seen: 'Internet Explorer opened from the search results, and the bank’s log-in page (BLGI001) is shown.',
    hints: [
      'Look at the top of the search results.',
      'Open the bank’s page in Internet Explorer.',
      'Press 「Internet Explorer」.',
    ],
    picture: 'Internet Explorer, opened from the search results, shows the log-in page (BLGI001).',
  },
  'desktop.openIeByTaskbar': {
    instruction: 'Press 「Internet Explorer」 on the taskbar.',
    why: 'Certificates are issued in Internet Explorer. It opens at the bank’s log-in page.',
    seen: 'Internet Explorer opened, and the bank’s log-in page (BLGI001) is shown.',
    hints: [
      'Look at the taskbar, at the bottom of the screen.',
      'Open the bank’s page in Internet Explorer.',
      'Press 「Internet Explorer」 on the taskbar.',
    ],
    picture: 'Internet Explorer shows the log-in page (BLGI001).',
  },
  'desktop.openEdge': {
    instruction: 'Open 「Microsoft Edge」.',
    why: 'Microsoft Edge opens the log-in page as well, but does not show the button 「電子証明書発行」 (issue certificate).',
    seen: 'Microsoft Edge opened. Its page has no button 「電子証明書発行」 (issue certificate).',
    hints: [
      'Look at the taskbar, at the bottom of the screen.',
      'Open the bank’s page in Microsoft Edge.',
      'Press 「Microsoft Edge」 on the taskbar.',
    ],
    picture:
      'Microsoft Edge shows the log-in page (BLGI001). The button 「電子証明書発行」 (issue certificate) is missing.',
  },
  'desktop.openSearch': {
    instruction: 'Press 「ここに入力して検索」 (type here to search) on the taskbar.',
    why: 'Internet Explorer can be opened from the search box even if the desktop has no icon for it.',
    seen: 'The search box opened, and takes text now.',
    hints: [
      'Look at the bottom of the screen, just right of the Start button.',
      'Open the search box, which finds programs.',
      'Press the field that says 「ここに入力して検索」 (type here to search).',
    ],
    picture: 'The search box of the taskbar is open.',
  },
  'desktop.closeSearch': {
    instruction: 'Press 「スタート」 (start) on the taskbar to close the search box.',
    why: 'The search results cover a part of the screen, which can be seen again once they are closed.',
    seen: 'The search box closed, and the screen beneath it can be seen again.',
    hints: [
      'Look at the Start button, at the left end of the taskbar.',
      'Leave the search, and go back to the screen beneath it.',
      'Press 「スタート」 (start) on the taskbar.',
    ],
    picture: 'The search box is closed.',
  },
  'desktop.searchIe': {
    instruction: 'Type “IE” into the search box.',
    why: '“IE” is short for Internet Explorer. Once it is typed, the browser appears at the top of the results.',
    seen: '「Internet Explorer」 appeared at the top of the search results.',
    hints: [
      'Look at the field of the open search box.',
      'Type the two letters that stand for Internet Explorer.',
      'Type “IE” in half-width letters.',
    ],
    picture: '“IE” is typed into the search box, and Internet Explorer is among the results.',
  },
  'desktop.searchOther': {
    instruction: 'Type the name of the program into the search box.',
    why: 'The first few letters of its name are enough for a program to appear among the results.',
    seen: 'The results for the text that you typed are shown.',
    hints: [
      'Look at the field of the open search box.',
      'Type the name of the program that you want.',
      'Type the first few letters of its name.',
    ],
    picture: 'The search box shows the results for the text in it.',
  },
  'desktop.tryOutOfScope': {
    instruction: 'This place is not needed.',
    why: 'The procedure of this exercise does not use this place.',
    seen: 'Nothing happened: that place is not part of the exercise.',
    hints: ['This place is not part of the exercise.', 'It is not needed.', 'Go on at another place.'],
    picture: 'The screen has not changed.',
  },
  'desktop.bringToFront': {
    instruction: ({ window }) => `Press ${buttonOf(window)} on the taskbar to bring the window to the front.`,
    why: 'The window that you need is hidden behind another one. In front it can be used again.',
    seen: 'The window that was hidden came to the front.',
    hints: [
      'Look at the buttons on the taskbar, at the bottom of the screen.',
      'Bring the hidden window to the front.',
      'On the taskbar, press the button of the window that you want in front.',
    ],
    picture: 'The window that was hidden is in front.',
  },
  'desktop.restoreMinimised': {
    instruction: ({ window }) => `Press ${buttonOf(window)} on the taskbar to bring the minimised window back.`,
    why: 'A minimised window is not closed. Its button on the taskbar brings it back at its former size.',
    seen: 'The minimised window is back at its former size.',
    hints: [
      'Look at the buttons on the taskbar, at the bottom of the screen.',
      'Bring the minimised window back at its former size.',
      'On the taskbar, press the button of the minimised window.',
    ],
    picture: 'The minimised window is back on the screen.',
  },
  'window.minimise': {
    instruction: 'Press the window’s minimise button.',
    why: 'A minimised window goes down to its button on the taskbar. That does not close it.',
    seen: 'Only the window’s button on the taskbar is left. The window is not closed.',
    hints: [
      'Look at the leftmost of the three buttons at the window’s top right.',
      'Put the window out of sight without closing it.',
      'Press the minimise button.',
    ],
    picture: 'The window is minimised to its button on the taskbar.',
  },
  'window.maximise': {
    instruction: 'Press the window’s maximise button.',
    why: 'A maximised window fills the whole screen.',
    seen: 'The window fills the screen now.',
    hints: [
      'Look at the middle one of the three buttons at the window’s top right.',
      'Make the window fill the screen.',
      'Press the maximise button.',
    ],
    picture: 'The window fills the screen.',
  },
  'window.restore': {
    instruction: 'Press the button that brings the window back to its former size.',
    why: 'At its former size the window leaves the desktop and the windows behind it in sight.',
    seen: 'The window is back at its former size.',
    hints: [
      'Look at the middle one of the three buttons at the window’s top right.',
      'Bring the window back from the full screen to its former size.',
      'Press the restore button.',
    ],
    picture: 'The window is back at its former size.',
  },
  'window.move': {
    instruction: 'Drag the title bar to move the window.',
    why: 'Move a window when what you need lies outside the screen or beneath another window.',
    seen: 'The window moved.',
    hints: [
      'Look at the title bar, at the top of the window.',
      'Move the window so that the hidden place can be seen.',
      'Drag the title bar.',
    ],
    picture: 'The window is at another place.',
  },
  'window.closeLast': {
    instruction: 'Close the window that is left, with 「×」.',
    why: 'Until its last window closes, the browser remembers the certificates with which it was opened, and the choice that was made. So close every window.',
    seen: 'Every window is closed. The browser reads the certificates of the PC anew when it is opened next.',
    hints: [
      'Look at the top right corner of the window that is still open.',
      'Close every window of Internet Explorer, without exception.',
      'Press 「×」 on the window that is left.',
    ],
    picture: 'Every window is closed, and only the desktop is left.',
    note: 'Close every open window, those of other sites included. Check on the taskbar that no minimised window is left.',
  },
  'window.closeOneOfSeveral': {
    instruction: 'Close the window in front with 「×」.',
    why: 'Other windows are open as well. Close them one by one, from the front.',
    seen: 'The window in front closed. The others are still open.',
    hints: [
      'Look at the top right corner of the window in front.',
      'Close one of the open windows.',
      'Press 「×」 on the window in front.',
    ],
    picture: 'The window in front is closed, and the one behind it is left.',
  },
  'window.closePopup': {
    instruction: 'Close the window for obtaining a certificate with 「×」.',
    why: 'This window is of no more use. Where a certificate has to be issued, that starts from 「電子証明書発行」 (issue certificate) on the log-in page.',
    seen: 'The window for obtaining a certificate closed, and the log-in page is in front again.',
    hints: [
      'Look at the top right corner of the window for obtaining a certificate.',
      'Close the window for obtaining a certificate.',
      'Press 「×」 on that window.',
    ],
    picture: 'The window for obtaining a certificate is closed, and the log-in page is in front.',
  },
  'window.closeResult': {
    instruction: 'Close the window with the result of the issue with 「×」.',
    why: 'The certificate is issued and installed, so this window is no longer needed.',
    seen: 'The window with the result of the issue closed.',
    hints: [
      'Look at the top right corner of the window with the result.',
      'Close the window with the result.',
      'Press 「×」 on that window.',
    ],
    picture: 'The window with the result of the issue is closed.',
  },
  'window.closeEdge': {
    instruction: 'Close the window of Microsoft Edge with 「×」.',
    why: 'Certificates can be issued in Internet Explorer only, so the page in Microsoft Edge does not show the button 「電子証明書発行」 (issue certificate).',
    seen: 'The window of Microsoft Edge closed.',
    hints: [
      'Look at the title of the open window, and at its top right corner.',
      'This browser cannot issue certificates, so close it.',
      'Press 「×」 on the window of Microsoft Edge.',
    ],
    picture: 'The window of Microsoft Edge is closed.',
  },
  'window.closeForgedSite': {
    instruction: 'Close the window that the link in the mail opened, with 「×」.',
    why: 'It is not a page of the bank. Close it without entering anything.',
    seen: 'The window that the link in the mail opened is closed.',
    hints: [
      'Look at the top right corner of the window that the link opened.',
      'Close the window without entering anything.',
      'Press 「×」 on that window.',
    ],
    picture: 'The window that the link in the mail opened is closed.',
  },
  'window.openTools': {
    instruction: 'Open 「ツール(T)」 (tools) on the menu bar of Internet Explorer.',
    why: 'This menu leads to the list of certificates.',
    seen: 'The menu 「ツール(T)」 (tools) opened. 「インターネット オプション」 (Internet options) is near its end.',
    hints: [
      'Look at the menu bar, at the top of the Internet Explorer window.',
      'Open the menu that leads to the settings.',
      'Press 「ツール(T)」 (tools).',
    ],
    picture: 'The menu 「ツール(T)」 (tools) of Internet Explorer is open.',
  },
  'window.openOtherMenu': {
    instruction: 'Open another menu on the menu bar of Internet Explorer.',
    why: 'Nothing in this menu is needed for the procedure. Looking into it changes nothing.',
    seen: 'The menu opened. Nothing in it is needed for the procedure.',
    hints: [
      'Look at the menu bar, at the top of the Internet Explorer window.',
      'Look into a menu.',
      'Press a name on the menu bar.',
    ],
    picture: 'A menu of Internet Explorer is open.',
  },
  'window.closeMenu': {
    instruction: 'Close the menu.',
    why: 'Close the menu without choosing anything, to go back to the page.',
    seen: 'The menu closed, and nothing was chosen.',
    hints: ['Look at the open menu.', 'Close the menu.', 'Press anywhere outside the menu, or the Esc key.'],
    picture: 'The menu is closed.',
  },
  'window.changeFontSize': {
    instruction: 'Choose a text size that you read well, under 「文字サイズを変更」 (change text size).',
    why: 'The text size is there to make reading easier. It does not affect the procedure.',
    seen: 'The text size of the bank’s pages changed.',
    hints: [
      'Look at 「文字サイズを変更」 (change text size), at the top right of the bank’s page.',
      'Choose a text size.',
      'Press 「小」 (small), 「中」 (medium) or 「大」 (large).',
    ],
    picture: 'The bank’s page is shown in another text size.',
  },
  'beside.wait': {
    instruction: 'Press nothing until the temporary lock ends.',
    why: 'A temporary lock ends by itself after some time, which differs from bank to bank. Until then nothing you press is accepted, so waiting is the quickest way.',
    seen: 'The training clock moved on to the moment at which the temporary lock ends.',
    hints: [
      'Look at the guide, outside the screen of the PC.',
      'Leave the browser alone until the temporary lock ends.',
      'Press “Wait” to move the training clock on.',
    ],
    picture:
      'The authentication page (BSMS001) still shows the message about the temporary lock. The field of the log-in password is empty.',
    note: 'Nothing that is sent during the lock is accepted. Repeated temporary locks lead to a full lock, which does not end by waiting.',
  },
  'beside.advise': {
    instruction: 'Choose what to tell the customer.',
    why: 'Once you know the message on the screen, tell the customer what to do next.',
    seen: 'You gave the customer the advice that you chose.',
    hints: [
      'Look outside the screen of the PC, where advice to the customer is chosen.',
      'Choose the advice that fits the message on the screen.',
      'Choose one of the sentences under “Advice to the customer”.',
    ],
    picture: 'Nothing more is done on the PC.',
  },
} as const satisfies ActionTextsOn<'desktop' | 'window' | 'beside'>;
