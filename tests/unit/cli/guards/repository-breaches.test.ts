import { expect, test } from 'vitest';
import { readSources } from '../../../../src/cli/guards/read-sources.ts';
import { repositoryBreaches } from '../../../../src/cli/guards/repository-breaches.ts';

test('the sources keep to the import table and to the other rules of ARCHITECTURE.md', () => {
  expect(readSources().length).toBeGreaterThan(500);
  expect(repositoryBreaches()).toEqual([]);
});
