import { expect, test } from 'vitest';
import { givenWorld } from '../../../src/training/given-world.ts';
import { expiredCertificate } from '../../../src/training/scenarios/expired-certificate.ts';
import { happenings, traceOf } from '../../../src/training/trace.ts';
import { snapshot, solved } from '../../support/attempts.ts';

const given = givenWorld(expiredCertificate.given, snapshot);
const { entries, world } = solved();

test('each happening begins in the world that the one before it led to', () => {
  const trace = traceOf(given, entries);
  expect(trace.map(({ entry }) => entry)).toEqual(entries);
  expect(trace[0]?.before).toBe(given);
  trace.slice(1).forEach(({ before }, index) => expect(before).toBe(trace[index]?.after));
  expect(trace.at(-1)?.after).toEqual(world);
});

test('a trace goes as far as the model takes the entries', () => {
  const broken = entries.filter(({ event }) => event.type !== 'openedSearch' && event.type !== 'searched');
  const trace = traceOf(given, broken);
  expect(trace.at(-1)?.entry.event.type).toBe('closedWindow');
  expect(traceOf(given, [])).toEqual([]);
});

test('happenings of one kind come in their order', () => {
  const opened = happenings(traceOf(given, entries), 'openedBrowser');
  expect(opened.map(({ entry }) => entry.event.from)).toEqual(['icon', 'search']);
});
