import {
  accountFields,
  isSecretField,
  serviceFields,
  type RegistrationEntries,
  type RegistrationField,
} from '../memo-entry.ts';
import type { CommonError } from '../common-error.ts';
import { authenticationPage, loginPage, type Page } from '../page.ts';
import type {
  AccountRegistrationPage,
  RegistrationFormPage,
  RegistrationOrigin,
  RegistrationPage,
} from './registration-pages.ts';

export const isRegistrationForm = (page: Page): page is RegistrationFormPage =>
  page.screen === 'BLIS005' || page.screen === 'BLIS006';
export const isRegistration = (page: Page): page is RegistrationPage => 'entries' in page;

/** The fields that a page asks for. */
export const fieldsOn = ({ screen }: Pick<RegistrationFormPage, 'screen'>): readonly RegistrationField[] =>
  screen === 'BLIS005' ? accountFields : serviceFields;

export const accountRegistrationPage = (
  from: RegistrationOrigin,
  entries: RegistrationEntries = {},
): AccountRegistrationPage => ({ screen: 'BLIS005', from, entries, commonError: null, entryErrors: {}, busy: false });

/** Passwords never stay: not over a refusal, not over 戻る, and not over a reload. */
export const withoutSecrets = (entries: RegistrationEntries): RegistrationEntries =>
  Object.fromEntries(Object.entries(entries).filter(([field]) => !isSecretField(field as RegistrationField))); // Object.entries forgets the keys' type

/** The page that ログインID取得 was begun from. */
export const originPage = (from: RegistrationOrigin, commonError: CommonError | null = null): Page =>
  from === 'BLGI001' ? loginPage(commonError) : { ...authenticationPage(), commonError };
