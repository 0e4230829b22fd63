import { expect, test } from 'vitest';
import { content } from '../../../../src/cli/manual/content.ts';
import { writeMemory, type Edition } from '../../../../src/cli/manual/memory-file.ts';
import { hashOf } from '../../../../src/cli/files/hash-of.ts';
import { version } from '../../../../src/cli/machine/version.ts';
import { packedPicture } from '../../../../src/cli/manual/packed-picture.ts';
import { outcomeTable } from '../../../../src/cli/manual/outcome-table.ts';
import { writeManual } from '../../../../src/cli/manual/write-manuals.ts';
import { loadExercises, type Exercise } from '../../../../src/cli/exercises/exercise.ts';
import type { ManualFile } from '../../../../src/studio/manual/markdown.ts';
import { shotOf } from '../../../support/manuals.ts';
import { snapshot } from '../exercises/exercises.ts';

const [fullLock, expiredCertificate] = (await loadExercises(['full-lock', 'expired-certificate'])) as [
  Exercise,
  Exercise,
];

const picture = { png: Buffer.from(shotOf(1).png), width: 8, height: 6 };

function tools(changes: object = {}) {
  const written: string[] = [];
  const editions = new Set<Edition>();
  const write = (edition: Edition, _: string, files: readonly ManualFile[]) => {
    editions.add(edition);
    written.push(...files.map(({ path }) => path));
  };
  const take = async () => picture;
  return { written, editions, all: { content, snapshot, take, write, executablePath: 'no-browser', ...changes } };
}

test('a format that fails is named with why, and keeps none of the others back', async () => {
  const word = () => Promise.reject(new Error('no more memory'));
  const { written, all } = tools({ content: { ...content, word } });
  const outcomes = await writeManual(fullLock, ['docx', 'html', 'markdown'], all);
  expect(outcomes.map(({ what, fault }) => [what, fault])).toEqual([
    ['pictures', null],
    ['docx', 'no more memory'],
    ['html', null],
    ['markdown', null],
  ]);
  expect(written).toContain('full-lock.html');
  expect(written).not.toContain('full-lock.docx');
  expect(outcomeTable(outcomes, '/manuals')).toContain('✗ full-lock: docx failed: no more memory');
});

test('without its pictures no format is written', async () => {
  const { written, all } = tools({ take: () => Promise.reject(new Error('no picture at #/scene/…')) });
  const outcomes = await writeManual(fullLock, ['html', 'docx'], all);
  expect(outcomes).toMatchObject([{ what: 'pictures', fault: 'no picture at #/scene/…' }]);
  expect(written).toEqual([]);
});

test('pictures are asked for by the address of their scene: before its step, with what is pointed out there', async () => {
  const asked: string[] = [];
  const { all } = tools({ take: async (address: string) => (asked.push(address), picture) });
  await writeManual(expiredCertificate, [], all);
  expect(asked).toContain('#/scene/expired-certificate/0?view=desktop&size=medium&callouts=on');
  expect(asked).toContain('#/scene/expired-certificate/3?view=window&size=medium');
  expect(asked).toContain('#/scene/expired-certificate/22?view=window&size=medium');
  expect(new Set(asked).size).toBe(asked.length);
});

test('its formats share what is remembered: versions, each sentence, and the name and hash of each picture', async () => {
  const { editions, all } = tools();
  await writeManual(fullLock, ['html', 'docx'], all);
  const [edition] = editions;
  if (editions.size !== 1 || !edition) throw new Error('not one edition');
  const manual = content.manualFor(fullLock, snapshot);
  expect(edition.site).toEqual({ version, profile: { id: snapshot.profile.id, hash: snapshot.hash } });
  expect(edition.said.title).toBe(manual.title);
  const shown = { picture: '00-when', hash: hashOf((await packedPicture(picture)).png) };
  expect(edition.said.steps).toEqual(
    manual.steps.map(({ picture: { key, alt, caption }, ...sentences }) => ({
      ...sentences,
      picture: { key, alt, caption, ...shown },
    })),
  );
  expect(edition.said.troubles).toEqual(manual.troubles);
  expect(edition.said.closing).toMatchObject({ paragraphs: manual.closing.paragraphs, picture: shown });
  expect(() => writeMemory({ editions: [edition], listed: {} })).not.toThrow();
});
