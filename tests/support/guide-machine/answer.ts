import { refusalEvent, unreachable, type AskOfBank } from '../../../src/procedure/refusal-event.ts';
import type { Validity } from '../../../src/pki/validity.ts';
import type { Ask, AskOf } from '../../../src/procedure/world/ask.ts';
import type { AnswerEvent } from '../../../src/procedure/world/event.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import { drawn, newCertificate, type TestBank } from './bank.ts';
import { decide } from './decide.ts';

export interface Answered {
  readonly bank: TestBank;
  readonly answer: AnswerEvent;
  /** The kind of the ask and how it went, for the count. */
  readonly how: string;
}

/** Answers an ask, unless a mishap befalls it: the bank does not hear it, is not heard, or has forgotten whoever asks. */
export function answerOf(before: TestBank, asked: Ask, world: World): Answered {
  const [mishap, rest] = before.mishaps.next(asked.kind);
  const bank = { ...before, mishaps: rest };
  if (!isOfBank(asked)) return ofThePc(bank, asked, mishap === 'refused');
  const how = (answered: Omit<Answered, 'how'>, word: string): Answered => ({
    ...answered,
    how: `${asked.kind} ${word}`,
  });
  if (mishap === 'unheard') return how({ bank, answer: unreachable(asked) }, 'silence');
  if (mishap === 'refused' && (asked.kind === 'signChallenge' || asked.kind === 'enrol')) {
    const reason = asked.kind === 'enrol' ? 'keyRefused' : 'signatureRefused';
    return how({ bank, answer: refusalEvent(asked, reason, null) }, 'refused');
  }
  const forgetful = mishap === 'refused' ? { ...bank, sessions: [], codes: [] } : bank;
  const decided = decide(forgetful, asked, world.now);
  if (mishap === 'unanswered') return how({ bank: decided.bank, answer: unreachable(asked) }, 'silence');
  return how(decided, decided.isGranted ? 'granted' : 'refused');
}

const isOfBank = (asked: Ask): asked is AskOfBank =>
  asked.kind !== 'prepare' && asked.kind !== 'makeRequest' && asked.kind !== 'wait' && asked.kind !== 'install';

function ofThePc(bank: TestBank, asked: Exclude<Ask, AskOfBank>, fails: boolean): Answered {
  const ask = asked.id;
  const how = `${asked.kind} ${fails ? 'refused' : 'granted'}`;
  switch (asked.kind) {
    case 'prepare':
      return { ...prepared(bank, asked), how: 'prepare granted' };
    case 'wait':
      return { bank, answer: { type: 'waited', ask }, how: 'wait granted' };
    case 'makeRequest':
      return { bank, answer: { type: fails ? 'requestFailed' : 'requestMade', ask }, how };
    case 'install': {
      const certificate = fails ? undefined : bank.received.get(asked.serialNumber);
      if (!certificate) return { bank, answer: { type: 'installationFailed', ask }, how };
      return { bank, answer: { type: 'certificateInstalled', ask, certificate }, how };
    }
  }
}

function prepared(start: TestBank, asked: AskOf<'prepare'>): Omit<Answered, 'how'> {
  let bank = start;
  const certificates = asked.certificates.map(({ loginId, ...validity }) => {
    const [next, serialNumber] = drawn(bank);
    bank = {
      ...next,
      certificates: [...next.certificates, { serialNumber, loginId, ...datesOf(validity), status: 'good' }],
    };
    return { ...newCertificate(bank, loginId, serialNumber, validity), loginId };
  });
  return { bank, answer: { type: 'prepared', ask: asked.id, certificates } };
}

const datesOf = ({ notBefore, notAfter }: Validity): Validity => ({ notBefore, notAfter });
