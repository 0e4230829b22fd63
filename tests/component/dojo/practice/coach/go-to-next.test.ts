import { cleanup } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { goToNext } from '../../../../../src/dojo/practice/coach/go-to-next.ts';
import { expiredCertificate } from '../../../../../src/training/scenarios/expired-certificate.ts';
import { pcWith, worldAfter } from '../../../../support/components/pc.ts';
import { sessionAfter } from '../../../../support/components/practice-sessions.ts';

afterEach(cleanup);

test.each(expiredCertificate.solution.map(({ step }, done) => [step, done] as const))(
  'the keyboard is led to where %s is done',
  (step, done) => {
    pcWith(worldAfter(done));
    const { next } = sessionAfter(done);
    goToNext(next);
    const name = step === 'confirmPassword' ? 'softwareKeyboard.' : (next?.target?.id ?? 'nowhere');
    const held = document.activeElement;
    const place = held?.closest(`[data-target^="${name}"]`) ?? held?.querySelector(`[data-target^="${name}"]`);
    expect(place, `the focus is on ${held?.outerHTML.slice(0, 120)}`).toBeTruthy();
  },
);
