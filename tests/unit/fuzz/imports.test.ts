import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bank, browser, fileOf, handedIn, solvedOnes, textOf } from '../../support/session/attempt-files.ts';
import { mutated, mutatedJson, oddText, runs, seed } from '../../support/fuzz/arbitraries.ts';

// The short ones, of which more can be tried.
const everything = [...solvedOnes, ...handedIn].filter(({ entries }) => entries.length < 16);
const [here] = everything;
if (!here) throw new Error('no finished attempt');

/** Without the bank, whose own fields are tried where profiles are read. */
const short = everything.map(({ header: { snapshot: _, ...header }, ...attempt }) => ({ ...attempt, header }));
const attempts = fc.array(mutatedJson(short), { maxLength: 3 }).map((list) => textOf(...list));
const wholeFiles = short.slice(0, 3).map((attempt) => JSON.parse(textOf(attempt)) as unknown);
const files = mutatedJson(wholeFiles).map((file) => JSON.stringify(file));
const bytes = mutated(short.map((attempt) => new TextEncoder().encode(textOf(attempt))));
const content = fc.oneof(attempts, attempts, files, bytes, oddText);

type All = Awaited<ReturnType<ReturnType<typeof browser>['all']>>;

/** Of all that is stored, what belongs to the attempt that was there before. */
const ofHere = ({ rows, entries, results }: All): All => ({
  rows: rows.filter(({ id }) => id === here.header.id),
  entries: entries.filter(({ attempt }) => attempt === here.header.id),
  results: results.filter(({ attempt }) => attempt === here.header.id),
});

const attemptsIn = (text: string): number => {
  try {
    const file = JSON.parse(text) as { readonly attempts?: unknown };
    return Array.isArray(file.attempts) ? file.attempts.length : 0;
  } catch {
    return 0;
  }
};

test(
  `whatever is imported, all of it is taken or named, and what was there stays (seed ${seed})`,
  { timeout: 60_000 },
  async () => {
    const property = fc.asyncProperty(fc.array(content, { minLength: 1, maxLength: 3 }), async (contents) => {
      const { store, records, all } = browser(bank);
      await store.add(here);
      const before = await all();
      const opened = contents.map((each, index) => fileOf(each, String(index)));
      const { taken, known, faults } = await records.importFiles(opened);

      for (const [index, file] of opened.entries()) {
        const own = faults.filter((fault) => fault.file === String(index));
        // Either the file itself is at fault, and that once, or each of its attempts is one of the three.
        if (own.some(({ number }) => number === undefined)) expect(own).toHaveLength(1);
        else expect(own.length).toBeLessThanOrEqual(attemptsIn(await file.text()));
      }
      const ofFiles = faults.filter(({ number }) => number === undefined).map(({ file }) => file);
      const texts = await Promise.all(opened.filter(({ name }) => !ofFiles.includes(name)).map((file) => file.text()));
      const wanted = texts.reduce((sum, text) => sum + attemptsIn(text), 0);
      expect(taken + known + faults.length - ofFiles.length).toBe(wanted);

      const after = await all();
      expect([after.rows.length, after.results.length]).toEqual([1 + taken, 1 + taken]);
      expect(ofHere(after)).toEqual(before);
      // Every imported attempt is listed, opened and exported again.
      const list = await records.list();
      expect(list).toHaveLength(1 + taken);
      for (const { attempt } of list) expect(await records.attempt(attempt)).toBeDefined();
      const again = fileOf(await records.exported(list.map(({ attempt }) => attempt)));
      expect(await records.importFiles([again])).toEqual({ taken: 0, known: 1 + taken, faults: [] });
    });
    await fc.assert(property, runs(60));
  },
);
