import { bankTexts } from '../../../src/content/ja/bank.ts';
import { siteTexts } from '../../../src/content/ja/site.ts';
import { windowsTexts } from '../../../src/content/ja/windows.ts';
import { learner } from '../../support/mihon-bank.ts';
import { expect } from '../fixtures/expect.ts';
import type { Practice } from './practice.ts';
import { expiredCertificate } from '../../../src/training/scenarios/expired-certificate.ts';
import { textsOf } from '../../support/words/texts-of.ts';

const { mistakes } = await textsOf(expiredCertificate);

/** Each taught mistake, from the step at which it can be made to where it leads. */
export const mistakeJourneys: Readonly<Record<string, (practice: Practice, url: string) => Promise<void>>> = {
  'いいえ at the first question issues nothing; 発行 again and はい leads on': async (practice, url) => {
    await practice.openAt(url, 'issue');
    const [login, enrolment] = [practice.pc.window(1), practice.pc.window(2)];
    await enrolment.press(bankTexts.issueConfirmation.issue);
    await practice.declineWebAccess(enrolment);
    await enrolment.shows('BSMS002');
    await enrolment.says(bankTexts.commonErrors.cancelledByUser);

    await practice.issue(enrolment);
    await practice.closeResult(enrolment);
    await login.close();
    await practice.logInWithNewest(await practice.pc.searchInternetExplorer());
    await practice.isSolved();
    await expect(practice.page.getByText(mistakes.requestDeclined.consequence)).toBeVisible();
  },

  'いいえ at the second question leaves the PC without a certificate; the procedure starts again': async (
    practice,
    url,
  ) => {
    await practice.openAt(url, 'issue');
    const [login, first] = [practice.pc.window(1), practice.pc.window(2)];
    await first.press(bankTexts.issueConfirmation.issue);
    await first.answer(windowsTexts.webAccess.title, windowsTexts.buttons.yes);
    await first.shows('BSMS003');
    await practice.declineWebAccess(first);
    await first.says(bankTexts.commonErrors.notInstalled);
    await first.press(bankTexts.issueConfirmation.cancel);

    const second = await practice.authenticate(login);
    await practice.issue(second);
    await practice.closeResult(second);
    await login.close();
    const again = await practice.pc.searchInternetExplorer();
    await again.press(bankTexts.login.certificateLogin);
    // The expired one and the one that was installed: the declined one never came to this PC.
    await expect(again.dialog(windowsTexts.picker.ie.window).getByRole('radio')).toHaveCount(2);
    await again.answer(windowsTexts.picker.ie.window, windowsTexts.buttons.cancel);
    await again.close();
    await practice.logInWithNewest(await practice.pc.searchInternetExplorer());
    await practice.isSolved();
    await expect(practice.page.getByText(mistakes.installationDeclined.consequence)).toBeVisible();
  },

  'a wrong password is refused without saying which was wrong; the right one leads on': async (practice, url) => {
    await practice.openAt(url, 'issueCertificate');
    const login = practice.pc.window(1);
    const enrolment = await practice.authenticate(login, 'Machigai1');
    await enrolment.says(bankTexts.commonErrors.credentialsRefused);

    await enrolment.type('password', learner.password);
    await enrolment.press(bankTexts.authentication.authenticate);
    await practice.issue(enrolment);
    await practice.closeResult(enrolment);
    await login.close();
    await practice.logInWithNewest(await practice.pc.searchInternetExplorer());
    await practice.isSolved();
    await expect(practice.page.getByText(mistakes.passwordMistyped.consequence)).toBeVisible();
  },

  'a wrong password locks the account for a while at the fifth miss': async (practice, url) => {
    await practice.openAt(url, 'issueCertificate');
    const login = practice.pc.window(1);
    const enrolment = await practice.authenticate(login, 'Machigai1');
    await enrolment.says(bankTexts.commonErrors.credentialsRefused);
    for (const miss of ['Machigai2', 'Machigai3', 'Machigai4']) {
      await enrolment.type('password', miss);
      await enrolment.press(bankTexts.authentication.authenticate);
      await enrolment.says(bankTexts.commonErrors.credentialsRefused);
    }
    await enrolment.type('password', 'Machigai5');
    await enrolment.press(bankTexts.authentication.authenticate);
    await enrolment.says(bankTexts.commonErrors.temporarilyLocked);
    await enrolment.type('password', learner.password);
    await enrolment.press(bankTexts.authentication.authenticate);
    await enrolment.says(bankTexts.commonErrors.temporarilyLocked);
  },

  'with a window left open the browser goes on offering the old certificate': async (practice, url) => {
    await practice.openAt(url, 'close');
    const [login, enrolment] = [practice.pc.window(1), practice.pc.window(2)];
    await practice.closeResult(enrolment);
    await login.press(bankTexts.login.certificateLogin);
    await login.says(bankTexts.commonErrors.certificateExpired);

    await login.close();
    await practice.logInWithNewest(await practice.pc.searchInternetExplorer());
    await practice.isSolved();
    await expect(practice.page.getByText(mistakes.windowsLeftOpen.consequence)).toBeVisible();
  },

  'Edge shows no 電子証明書発行; Internet Explorer does': async (practice, url) => {
    await practice.enter(url);
    const edge = await practice.pc.openEdge();
    await edge.shows('BLGI001');
    await expect(edge.button(bankTexts.login.certificateLogin)).toBeVisible();
    await expect(edge.button(bankTexts.login.issueCertificate)).toHaveCount(0);
    await edge.close();

    await practice.solveWithoutExpiredLogin();
    await practice.isSolved();
    await expect(practice.page.getByText(mistakes.edgeInsteadOfInternetExplorer.consequence)).toBeVisible();
    await expect(practice.page.getByText(siteTexts.practice.noMistakes)).toHaveCount(0);
  },
};
