import { describe, expect, test } from 'vitest';
import { calloutsAt } from '../../../src/training/callout.ts';
import { figuresOf } from '../../../src/training/figure.ts';
import { isAtPc } from '../../../src/training/scenario.ts';
import { eventOf } from '../../../src/training/script/play.ts';
import { loadScenario, scenarioIds } from '../../../src/training/scenarios/catalogue.ts';
import { expiredCertificate } from '../../../src/training/scenarios/expired-certificate.ts';
import { snapshot } from '../../support/attempts.ts';
import { textsOfCase } from '../../support/words/texts-of.ts';

const figures = figuresOf(expiredCertificate, snapshot);
const figureOf = (step: string) => {
  const figure = figures[expiredCertificate.solution.findIndex((each) => each.step === step)];
  if (!figure) throw new Error(`there is no step ${step}`);
  return figure;
};

test('a figure shows the screen before its step, and there is one more of how it ends', () => {
  expect(figures).toHaveLength(expiredCertificate.solution.length + 1);
  expect(figureOf('issue').world.windows.at(-1)?.page.screen).toBe('BSMS002');
  expect(figures.at(-1)?.world.windows.at(-1)?.page.screen).toBe('BTOP001');
  expect(figures.at(-1)?.callouts).toEqual([]);
});

test('where a scenario says nothing, a button has frame and arrow, and a field has a frame', () => {
  const button = { window: 'w2', id: 'bsms002.issue' };
  expect(figureOf('issue').callouts).toEqual([
    { mark: 'frame', target: button },
    { mark: 'arrow', target: button },
  ]);
  expect(figureOf('enterLoginId').callouts).toEqual([
    { mark: 'frame', target: { window: 'w2', id: 'bsms001.loginId' } },
  ]);
});

test('circles are counted within a picture', () => {
  expect(figureOf('authenticate').callouts.flatMap(({ number }) => number ?? [])).toEqual([1, 2, 3]);
});

test('a target beside the windows is shown with the whole PC', () => {
  expect(figureOf('openBrowser').part).toBe('desktop');
  expect(figureOf('openSearch').part).toBe('desktop');
  expect(figureOf('issue').part).toBe('window');
});

describe.each(scenarioIds)('%s', (id) => {
  test('each step at the PC is pointed out', async () => {
    const scenario = await loadScenario(id);
    figuresOf(scenario, snapshot).forEach(({ world, callouts, count }) => {
      const next = scenario.solution[count];
      const event = next && eventOf(next.action, world);
      expect(callouts.length > 0).toBe(event !== undefined && isAtPc(event));
      expect(calloutsAt(scenario, world, count)).toEqual(callouts);
    });
  });

  test('each caption in its pictures has words, and each of the words is used', async () => {
    const [scenario, words] = await Promise.all([loadScenario(id), textsOfCase(id)]);
    const used = Object.values(scenario.callouts ?? {})
      .flatMap((callouts) => callouts ?? [])
      .flatMap((callout) => (callout.mark === 'caption' ? [callout.words] : []));
    expect(Object.keys(words.captions).toSorted()).toEqual([...new Set(used)].toSorted());
    expect(Object.keys(scenario.callouts ?? {}).filter((step) => !(step in words.steps))).toEqual([]);
  });
});
