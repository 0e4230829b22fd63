import { expect, test } from 'vitest';
import { isSecretField } from '../../../../src/procedure/world/memo-entry.ts';
import type { Page } from '../../../../src/procedure/world/page.ts';
import { windowOf } from '../../../../src/procedure/world/windows.ts';
import type { World } from '../../../../src/procedure/world/world.ts';
import { after, worldAfter } from '../../../support/attempts.ts';
import { registeringUntil, showing } from '../../../support/pages-shown.ts';

const window = 'w1';
const pageIn = (world: World, id: 'w1' | 'w2' = window): Page | undefined => windowOf(world, id)?.page;
const fieldsIn = (world: World): readonly string[] => {
  const page = pageIn(world);
  return page && 'entries' in page ? Object.keys(page.entries) : [];
};
const withoutPasswords = (world: World) => fieldsIn(world).filter((field) => !isSecretField(field as never));

test('戻る keeps what was entered, and no password', () => {
  const confirmation = registeringUntil('checkEntries');
  const service = after(confirmation, { type: 'pressedBack', window });
  expect(pageIn(service)).toMatchObject({ screen: 'BLIS006', commonError: null, entryErrors: {} });
  expect(fieldsIn(service)).toEqual(withoutPasswords(confirmation));
  const account = after(service, { type: 'pressedBack', window });
  expect(pageIn(account)).toMatchObject({ screen: 'BLIS005', from: 'BLGI001' });
  expect(fieldsIn(account)).toEqual(withoutPasswords(confirmation));
});

test('a reload and a refusal of the bank take the passwords as well, and leave the rest', () => {
  const filled = registeringUntil('enterProvisionalConfirmation');
  expect(fieldsIn(after(filled, { type: 'resumed' }))).toEqual(['branch', 'kind', 'number']);
  const asked = after(filled, { type: 'pressedNext', window });
  const ask = asked.asks[0]?.id ?? '0.none';
  const refused = after(asked, { type: 'registrationRefused', ask, account: null });
  expect(fieldsIn(refused)).toEqual(['branch', 'kind', 'number']);
  expect(pageIn(refused)).toMatchObject({ busy: false, commonError: 'credentialsRefused', entryErrors: {} });
});

test('登録 that is refused leads back to where it can be corrected', () => {
  const asked = after(registeringUntil('checkEntries'), { type: 'pressedRegister', window });
  const ask = asked.asks[0]?.id ?? '0.none';
  const refused = after(asked, { type: 'registrationRefused', ask, account: null });
  expect(pageIn(refused)).toMatchObject({ screen: 'BLIS006', commonError: 'credentialsRefused' });
});

test.each(['obtainLoginId', 'confirmAccount', 'checkEntries'] as const)(
  '中断 after %s leads back, and registers nobody',
  (step) => {
    const left = after(registeringUntil(step), { type: 'pressedCancel', window });
    expect(pageIn(left)).toMatchObject({ screen: 'BLGI001', commonError: null });
    expect(left.bank.accounts).toContainEqual(expect.objectContaining({ loginId: 'test501', registered: false }));
  },
);

test('begun on BSMS001, it leads back there: by 中断, and when the session has ended', () => {
  const begun = after(worldAfter('issueCertificate'), { type: 'pressedObtainLoginId', window: 'w2' });
  expect(pageIn(begun, 'w2')).toMatchObject({ screen: 'BLIS005', from: 'BSMS001' });
  const left = after(begun, { type: 'pressedCancel', window: 'w2' });
  expect(pageIn(left, 'w2')).toEqual(pageIn(showing.BSMS001.world, 'w2'));
  const { world } = showing.BLIS007;
  const elsewhere: World = {
    ...world,
    windows: world.windows.map((each) =>
      'from' in each.page ? { ...each, page: { ...each.page, from: 'BSMS001' } } : each,
    ),
  };
  const asked = after(elsewhere, { type: 'pressedRegister', window });
  const ended = after(asked, { type: 'sessionEnded', ask: asked.asks[0]?.id ?? '0.none' });
  expect(pageIn(ended)).toMatchObject({ screen: 'BSMS001', commonError: 'sessionEnded' });
});

test('the software keyboard fills the field that it was opened for, and serves one at a time', () => {
  const open = (field: 'password' | 'passwordAgain') =>
    ({ type: 'openedSoftwareKeyboard', window, order: [1, 2, 3], field }) as const;
  const shown = after(showing.BLIS006.world, open('password'), open('passwordAgain'));
  expect(shown.dialogs).toEqual([
    { kind: 'softwareKeyboard', owner: window, order: [1, 2, 3], field: 'passwordAgain' },
  ]);
  const entry = { judged: 'wrong', length: 8 } as const;
  const filled = after(shown, { type: 'filledInByKeyboard', window, entry });
  expect(filled.dialogs).toEqual([]);
  expect(pageIn(filled)).toMatchObject({ entries: { passwordAgain: entry } });
});
