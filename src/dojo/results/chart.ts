// The only file that loads the chart library, so that it is fetched with the first chart.
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartConfiguration,
} from 'chart.js';
import type { Attachment } from 'svelte/attachments';
import {
  scoresConfiguration,
  stepsConfiguration,
  type Palette,
  type ScoresChartData,
  type StepsChartData,
} from './chart-configuration.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

function paletteAt(canvas: HTMLCanvasElement): Palette {
  const style = getComputedStyle(canvas);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: token('--ink'),
    soft: token('--ink-soft'),
    line: token('--line'),
    accent: token('--seal'),
    quiet: token('--edge'),
    fontFamily: style.fontFamily,
  };
}

/** Draws on a canvas, and again when the colours of the site change. */
const drawing =
  (configure: (palette: Palette) => ChartConfiguration): Attachment<HTMLCanvasElement> =>
  (canvas) => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    let chart = new Chart(canvas, configure(paletteAt(canvas)));
    const redraw = () => {
      chart.destroy();
      chart = new Chart(canvas, configure(paletteAt(canvas)));
    };
    dark.addEventListener('change', redraw);
    return () => {
      dark.removeEventListener('change', redraw);
      chart.destroy();
    };
  };

export const scoresChart = (of: ScoresChartData): Attachment<HTMLCanvasElement> =>
  drawing((palette) => scoresConfiguration(of, palette));

export const stepsChart = (of: StepsChartData): Attachment<HTMLCanvasElement> =>
  drawing((palette) => stepsConfiguration(of, palette));
