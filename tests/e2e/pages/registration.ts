import type { Locator, Page } from '@playwright/test';
import { memoText, valueOf, type RegistrationField } from '../../../src/procedure/world/memo-entry.ts';
import { practiceAddress } from '../../../src/dojo/shell/address.ts';
import { obtainingLoginId } from '../../../src/training/scenarios/obtaining-login-id.ts';
import { profile } from '../../support/mihon-bank.ts';
import { doStep } from './solution.ts';

type Step = (typeof obtainingLoginId.solution)[number]['step'];

/** The customer who has still to obtain the log-in ID. */
export const [newCustomer] = profile.accounts.filter(({ loginId }) => loginId === obtainingLoginId.account) as [
  (typeof profile.accounts)[number],
];

/** What the bank's paper has for a field. */
export const onPaper = (field: RegistrationField): string => memoText(newCustomer, valueOf(field)) ?? '';

export const fieldOn = (page: Page, screen: 'BLIS005' | 'BLIS006', field: RegistrationField): Locator =>
  page.locator(`[data-target="${screen.toLowerCase()}.${field}"]`);

export const registrationAddress = (step?: Step): string => practiceAddress('obtaining-login-id', 'free', step);

/** Does the steps of the solution from one to another, as a learner would. */
export async function doSteps(page: Page, from: Step, to: Step): Promise<void> {
  const steps = obtainingLoginId.solution.map(({ step }) => step);
  for (let index = steps.indexOf(from); index <= steps.indexOf(to); index += 1) {
    await doStep(page, index, obtainingLoginId);
  }
}
