import { afterEach, expect, test, vi } from 'vitest';
import { openManual } from '../../../../src/studio/manual/open-manual.ts';
import { placesOf } from '../../../../src/studio/manual/manual.ts';
import * as taking from '../../../../src/studio/pictures/take.ts';
import { expiredCertificate as scenario } from '../../../../src/training/scenarios/expired-certificate.ts';
import { snapshot } from '../../../support/attempts.ts';
import { textsOf } from '../../../support/words/texts-of.ts';

const words = await textsOf(scenario);

afterEach(() => vi.restoreAllMocks());

const bank = (name: string, accounts = snapshot.profile.accounts) => ({
  profile: { ...snapshot.profile, name, accounts },
  hash: name,
});
const asked: string[] = [];
const opened = (ownBank: typeof snapshot | null) =>
  openManual({
    id: 'expired-certificate',
    title: '期限切れ',
    scenario,
    wordsAt: () => words,
    builtIn: snapshot,
    ownBank,
    detailsFor: ({ name }) => {
      asked.push(name);
      return () => Promise.resolve(undefined);
    },
  });

test('a manual is of the trainer’s own bank, where the exercise can be done with that', () => {
  expect(opened(null).manual.bank).toContain(snapshot.profile.name);
  expect(opened(bank('自前銀行')).manual.bank).toContain('自前銀行');
  expect(opened(bank('無人銀行', [])).manual.bank).toContain(snapshot.profile.name);
});

test('its pictures are of the same bank, Japanese, twice as large as they stand in the manual', async () => {
  asked.length = 0;
  vi.spyOn(taking, 'take').mockResolvedValue({ png: new Uint8Array([1]), width: 800, height: 600, altered: false });
  const { manual, pictureOf } = opened(bank('自前銀行'));
  expect(asked).toEqual(['自前銀行']);
  const [, place] = placesOf(manual);
  if (!place) throw new Error('the manual has no pictures');
  const { signal } = new AbortController();
  expect(await pictureOf(place.figure, signal)).toEqual({ png: new Uint8Array([1]), width: 400, height: 300 });
  const [subject, finish, given] = vi.mocked(taking.take).mock.calls[0] ?? [];
  expect(subject).toMatchObject({ part: place.figure.part, callouts: place.figure.callouts });
  expect(subject?.profile.name).toBe('自前銀行');
  expect(subject?.world.fontSize).toBe('medium');
  const [id, sentence] = Object.entries(words.captions)[0] ?? ['none', 'none'];
  expect([subject?.says(id), subject?.says('unknown')]).toEqual([sentence, 'unknown']);
  expect(finish).toEqual({ resolution: 'double', frame: false, shadow: false });
  expect(given).toBe(signal);
});
