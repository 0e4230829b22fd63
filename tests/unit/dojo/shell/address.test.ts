// Longer than most: every address of the site, as it is written and as it is read.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  deskAddress,
  homeAddress,
  kioskAddress,
  practiceAddress,
  readAddress,
  resultAddress,
  resultsAddress,
  sceneAddress,
  sceneSizes,
  sceneViews,
  settingsAddress,
  stepFault,
  studioHomeAddress,
} from '../../../../src/dojo/shell/address.ts';
import { modes } from '../../../../src/training/mode.ts';
import { scenarioIds } from '../../../../src/training/scenarios/catalogue.ts';

const scenario = 'expired-certificate';
const scene = { view: 'scene', scenario, step: '0', part: 'desktop', size: null, callouts: false } as const;
const studio = { view: 'studio', scenario: null, step: '0', part: 'desktop', size: null, callouts: true } as const;
const practice = { view: 'practice', scenario, mode: 'free', from: null, customer: null, kiosk: false } as const;
const unknown = (fault: object, ofScene = false) => ({ view: 'unknown', fault, scene: ofScene });

test.each([
  ['', { view: 'home' }],
  ['#', { view: 'home' }],
  ['#/', { view: 'home' }],
  ['#/studio', studio],
  ['#/studio/', studio],
  ['#/studio/expired-certificate', { ...studio, scenario }],
  [
    '#/studio/expired-certificate/4?view=page&size=large&callouts=off',
    { ...studio, scenario, step: '4', part: 'page', size: 'large', callouts: false },
  ],
  ['#/manual', { view: 'manual', scenario }],
  ['#/desk', { view: 'desk' }],
  ['#/manual/expired-certificate', { view: 'manual', scenario }],
  ['#/manual/expired-certificate/', { view: 'manual', scenario }],
  ['#/practice/expired-certificate', practice],
  ['#/practice/expired-certificate/', practice],
  ['#/practice/expired-certificate?mode=free', practice],
  ['#/practice/expired-certificate?mode=show', { ...practice, mode: 'show' }],
  ['#/practice/expired-certificate?mode=show&kiosk=on', { ...practice, mode: 'show', kiosk: true }],
  ['#/practice/expired-certificate?kiosk=on&mode=show', { ...practice, mode: 'show', kiosk: true }],
  ['#/practice/expired-certificate?mode=guided&from=issue', { ...practice, mode: 'guided', from: 'issue' }],
  ['#/practice/expired-certificate?from=issue', { ...practice, from: 'issue' }],
  ['#/practice/expired-certificate?mode=show&from=issue', { ...practice, mode: 'show', from: 'issue' }],
  ['#/practice/expired-certificate?mode=test', { ...practice, mode: 'test' }],
  ['#/practice/expired-certificate?customer=1', { ...practice, customer: 1 }],
  [
    '#/practice/expired-certificate?mode=show&customer=9999&kiosk=on',
    { ...practice, mode: 'show', customer: 9_999, kiosk: true },
  ],
  ['#/settings', { view: 'settings' }],
  ['#/results', { view: 'results', attempt: null }],
  ['#/results/', { view: 'results', attempt: null }],
  ['#/results/0123456789abcdef', { view: 'results', attempt: '0123456789abcdef' }],
  ['#/results/%E7%B5%90%E6%9E%9C%2F1', { view: 'results', attempt: '結果/1' }],
  ['#/practice/expired%2Dcertificate', practice],
  ['#/scene/expired-certificate', scene],
  ['#/scene/expired-certificate/', scene],
  ['#/scene/expired-certificate/0', scene],
  ['#/scene/expired-certificate/7', { ...scene, step: '7' }],
  ['#/scene/expired-certificate/issue', { ...scene, step: 'issue' }],
  ['#/scene/expired-certificate/issue/', { ...scene, step: 'issue' }],
  ['#/scene/expired-certificate/is%73ue', { ...scene, step: 'issue' }],
  ['#/scene/expired-certificate/%E7%99%BA%E8%A1%8C', { ...scene, step: '発行' }],
  ['#/scene/expired-certificate/%E0%A4%A', { ...scene, step: '%E0%A4%A' }],
  ['#/scene/expired-certificate/issue?view=page&size=large', { ...scene, step: 'issue', part: 'page', size: 'large' }],
  ['#/scene/expired-certificate/issue?callouts=off', { ...scene, step: 'issue' }],
])('%s is read', (hash, address) => {
  expect(readAddress(hash)).toEqual(address);
});

test.each([
  ['#/nowhere', '#/nowhere'],
  ['#/studio/expired-certificate/4/further', '#/studio/expired-certificate/4/further'],
  ['#/desk/further', '#/desk/further'],
  ['#/settings/further', '#/settings/further'],
  ['#/results/one/further', '#/results/one/further'],
  ['#/practice/expired-certificate/issue', '#/practice/expired-certificate/issue'],
  ['#/practice/expired-certificate/issue?mode=free', '#/practice/expired-certificate/issue'],
  ['#//studio', '#//studio'],
  ['#studio', '#studio'],
  ['#practice/expired-certificate', '#practice/expired-certificate'],
  ['#/Scene/expired-certificate', '#/Scene/expired-certificate'],
  ['#/%E0%A4%A', '#/%E0%A4%A'],
])('%s is no page', (hash, address) => {
  expect(readAddress(hash)).toEqual(unknown({ kind: 'page', address }));
});

test('a scene’s address goes no deeper than its step', () => {
  expect(readAddress('#/scene/expired-certificate/issue/1')).toMatchObject(
    unknown({ kind: 'page', address: '#/scene/expired-certificate/issue/1' }, true),
  );
});

test.each(['nothing', 'constructor', '__proto__', ''])('「%s」 is no scenario', (id) => {
  expect(readAddress(`#/practice/${id}`)).toEqual(unknown({ kind: 'scenario', id, allowed: scenarioIds }));
  if (id !== '') {
    expect(readAddress(`#/manual/${id}`)).toEqual(unknown({ kind: 'scenario', id, allowed: scenarioIds }));
  }
  expect(readAddress(`#/scene/${id}/issue`)).toEqual(unknown({ kind: 'scenario', id, allowed: scenarioIds }, true));
});

test.each([
  ['practice/expired-certificate?mode=loud', 'mode', 'loud', modes],
  ['practice/expired-certificate?mode=show&kiosk=off', 'kiosk', 'off', ['on']],
  ['practice/expired-certificate?mode=', 'mode', '', modes],
  ['scene/expired-certificate/issue?view=everything', 'view', 'everything', sceneViews],
  ['scene/expired-certificate/issue?view=page&size=huge', 'size', 'huge', sceneSizes],
  ['scene/expired-certificate/issue?size=%E0%A4%A', 'size', '\ufffd%A', sceneSizes],
])('%s has a faulty parameter that is reported with the allowed values', (path, name, value, allowed) => {
  expect(readAddress(`#/${path}`)).toEqual(
    unknown({ kind: 'parameter', name, value, allowed }, path.startsWith('scene')),
  );
});

test.each([
  ['#/?anything=1', 'unknownParameter', 'anything', []],
  ['#/desk?profile=https://elsewhere.example/bank.json', 'unknownParameter', 'profile', []],
  ['#/practice/expired-certificate?mode=free&profile=x', 'unknownParameter', 'profile', ['mode', 'from', 'customer']],
  ['#/practice/expired-certificate?mode=free&mode=free', 'repeatedParameter', 'mode', modes],
  ['#/practice/expired-certificate?mode=test&kiosk=on', 'unknownParameter', 'kiosk', ['mode', 'from', 'customer']],
  [
    '#/practice/expired-certificate?mode=show&profile=x',
    'unknownParameter',
    'profile',
    ['mode', 'from', 'customer', 'kiosk'],
  ],
  ['#/results/one?mode=show', 'unknownParameter', 'mode', []],
  ['#/practice/expired-certificate?constructor=1', 'unknownParameter', 'constructor', ['mode', 'from', 'customer']],
  ['#/scene/expired-certificate/1?view=page&View=window', 'unknownParameter', 'View', ['view', 'size', 'callouts']],
])('%s has a parameter too many, which is reported', (hash, kind, name, allowed) => {
  expect(readAddress(hash)).toEqual(unknown({ kind, name, allowed }, hash.startsWith('#/scene')));
});

test.each(['', '0', '-1', '1.5', '007', '10000', 'x', '1\u202e'])(
  'there is no customer %j, and the right numbers are named',
  (number) => {
    const value = number.replace('\u202e', '\ufffd');
    expect(readAddress(`#/practice/expired-certificate?customer=${encodeURIComponent(number)}`)).toEqual(
      unknown({ kind: 'parameter', name: 'customer', value, allowed: ['1–9999'] }),
    );
  },
);

test('a customer’s number stands once, and not beside a parameter that there is not', () => {
  expect(readAddress('#/practice/expired-certificate?customer=1&customer=2')).toEqual(
    unknown({ kind: 'repeatedParameter', name: 'customer', allowed: [] }),
  );
  expect(readAddress('#/practice/expired-certificate?customer=x&profile=x')).toMatchObject({
    fault: { kind: 'unknownParameter', name: 'profile' },
  });
});

test('an unknown step to begin at is reported with the steps of the exercise', () => {
  expect(stepFault(null, ['one', 'two'])).toBeUndefined();
  expect(stepFault('two', ['one', 'two'])).toBeUndefined();
  expect(stepFault('th\u202eree', ['one', 'two'])).toEqual({
    kind: 'parameter',
    name: 'from',
    value: 'th\ufffdree',
    allowed: ['one', 'two'],
  });
  expect(readAddress('#/practice/expired-certificate?from=one&from=two')).toEqual(
    unknown({ kind: 'repeatedParameter', name: 'from', allowed: [] }),
  );
});

test('nothing behind a second question mark is passed over', () => {
  expect(readAddress('#/scene/expired-certificate/1?view=page?size=large')).toMatchObject({
    fault: { kind: 'parameter', name: 'view', value: 'page?size=large' },
  });
});

test('callouts are drawn where they are asked for', () => {
  expect(readAddress('#/scene/expired-certificate/1?callouts=on')).toEqual({ ...scene, step: '1', callouts: true });
  expect(readAddress('#/scene/expired-certificate/1?callouts=yes')).toMatchObject({
    fault: { kind: 'parameter', name: 'callouts', allowed: ['on', 'off'] },
  });
});

test('the report on an address is short, and shows invisible characters', () => {
  expect(readAddress(`#/${'x'.repeat(100_000)}`)).toMatchObject({ fault: { address: `#/${'x'.repeat(58)}…` } });
  expect(readAddress('#/practice/%E2%80%AEgpj%00%0a')).toMatchObject({ fault: { id: '\ufffdgpj\ufffd\ufffd' } });
  expect(readAddress('#/practice/%F0%9F%98%80')).toMatchObject({ fault: { id: '😀' } });
  expect(readAddress(`#/practice/${'%F0%9F%98%80'.repeat(61)}`)).toMatchObject({
    fault: { id: `${'😀'.repeat(60)}…` },
  });
});

test('any text at all is an address, known or not', () => {
  const pieces = fc.constantFrom(
    '#',
    '/',
    '?',
    '&',
    '=',
    '%',
    '%E0',
    'practice',
    'scene',
    scenario,
    'mode',
    'free',
    '\n',
    '\ud800',
    '\u202e',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }), (parts) => {
      expect(readAddress(parts.join('')).view).toBeTypeOf('string');
    }),
  );
});

test('the addresses that the site makes are read back', () => {
  for (const mode of modes) {
    expect(readAddress(practiceAddress(scenario, mode))).toEqual({ ...practice, mode });
    expect(readAddress(practiceAddress(scenario, mode, 'a&b'))).toEqual({ ...practice, mode, from: 'a&b' });
    expect(readAddress(practiceAddress(scenario, mode, 'a&b', 3))).toEqual({
      ...practice,
      mode,
      from: 'a&b',
      customer: 3,
    });
    expect(readAddress(practiceAddress(scenario, mode, undefined, 3))).toEqual({ ...practice, mode, customer: 3 });
  }
  expect(readAddress(kioskAddress(scenario))).toEqual({ ...practice, mode: 'show', kiosk: true });
  expect(readAddress(homeAddress)).toEqual({ view: 'home' });
  expect(readAddress(studioHomeAddress)).toEqual(studio);
  expect(readAddress(deskAddress)).toEqual({ view: 'desk' });
  expect(readAddress(settingsAddress)).toEqual({ view: 'settings' });
  expect(readAddress(resultsAddress)).toEqual({ view: 'results', attempt: null });
  expect(readAddress(resultAddress('結果/1?'))).toEqual({ view: 'results', attempt: '結果/1?' });
  for (const part of sceneViews) {
    for (const size of sceneSizes) {
      expect(readAddress(sceneAddress(scenario, 'issue', part, size))).toEqual({ ...scene, step: 'issue', part, size });
    }
  }
});
