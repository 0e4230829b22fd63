import { expect, test } from 'vitest';
import { createRooms } from '../../../../src/session/rooms/rooms.ts';
import type { PracticeRoom } from '../../../../src/session/ports/practice.ts';
import { fakeServices } from '../../../support/session/fake-services.ts';
import { actionsThrough, playing } from '../../../support/attempts.ts';
import { headerWith } from '../../../support/session/headers.ts';

const scenario = 'expired-certificate';
const { entries } = playing(...actionsThrough('issueCertificate'));

/** Rooms over a store in which somebody has finished an attempt in practice. */
function roomsWithFinished() {
  const fake = fakeServices();
  fake.stored.push({
    header: headerWith({ id: 'finished', mode: 'practice', status: 'handedIn' }),
    entries,
  });
  return { ...fake, rooms: createRooms(fake.services, fakeServices().services) };
}

const settledIn = (room: PracticeRoom) => expect.poll(() => room.state.kind);
const originIn = ({ state }: PracticeRoom) => (state.kind === 'underWay' ? state.session.origin : state.kind);

test('a room begins by itself, in the mode and at the step that it is asked for', async () => {
  const { rooms } = roomsWithFinished();
  const room = rooms.roomFor(scenario, 'guided', 'certificateLogin');
  await settledIn(room).toBe('underWay');
  expect(room.mode).toBe('guided');
  expect(originIn(room)).toEqual({ kind: 'link', step: 'certificateLogin' });
  room.leave();
});

test('a branch is gone on with unasked in the room that is opened for it', async () => {
  const { rooms } = roomsWithFinished();
  expect(await rooms.branch('finished', entries.length)).toEqual({ scenario, mode: 'practice' });
  const room = rooms.roomFor(scenario, 'practice');
  await settledIn(room).toBe('underWay');
  expect(originIn(room)).toEqual({ kind: 'branch', attempt: 'finished', entries: entries.length });
  room.leave();
});

test('a learner who goes elsewhere first is asked before a branch is continued', async () => {
  const { rooms } = roomsWithFinished();
  await rooms.branch('finished', entries.length);
  const elsewhere = rooms.roomFor(scenario, 'guided');
  await settledIn(elsewhere).toBe('underWay');
  expect(originIn(elsewhere)).toBeUndefined();
  elsewhere.leave();

  const room = rooms.roomFor(scenario, 'practice');
  await settledIn(room).toBe('unfinished');
  room.leave();
});

test('a branch that cannot be made opens nothing by itself', async () => {
  const { rooms } = roomsWithFinished();
  expect(await rooms.branch('nobody', 3)).toBeUndefined();
  const room = rooms.roomFor(scenario, 'practice');
  await settledIn(room).toBe('underWay');
  expect(originIn(room)).toBeUndefined();
  room.leave();
});

test('a demonstration plays at once, from the step that it is asked for, and keeps nothing', async () => {
  const { rooms, stored } = roomsWithFinished();
  const demonstration = rooms.demonstrationOf(scenario, () => 20, 'issueCertificate');
  await expect.poll(() => demonstration.state).toBe('playing');
  expect(demonstration.step).toBe('issueCertificate');
  demonstration.leave();
  expect(stored).toHaveLength(1);
});
