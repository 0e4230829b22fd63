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
  type ChartOptions,
} from 'chart.js';
import type { Attachment } from 'svelte/attachments';
import { wrapLabel } from './wrap-label.ts';

// The only file that names the chart library: whoever wants a chart loads it when one is wanted.
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

/** The site's colours and font as they are where the chart stands. */
interface Palette {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly quiet: string;
  readonly fontFamily: string;
}

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

/** Below this width labels have half a chart and need shorter lines. */
const narrow = 420;

type Draw = (palette: Palette) => ChartConfiguration;

/** Draws on a canvas, and again when the colours of the site change. */
const drawn =
  (draw: Draw): Attachment<HTMLCanvasElement> =>
  (canvas) => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    let chart = new Chart(canvas, draw(paletteAt(canvas)));
    const again = () => {
      chart.destroy();
      chart = new Chart(canvas, draw(paletteAt(canvas)));
    };
    dark.addEventListener('change', again);
    return () => {
      dark.removeEventListener('change', again);
      chart.destroy();
    };
  };

/** Nothing moves: a score that grows before the eyes explains nothing. */
const still = ({ ink, fontFamily }: Palette) =>
  ({
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    font: { family: fontFamily, size: 12 },
    color: ink,
    plugins: {
      tooltip: {
        bodyFont: { family: fontFamily },
        titleFont: { family: fontFamily },
        displayColors: false,
        cornerRadius: 4,
      },
    },
  }) satisfies ChartOptions;

/** Scores in the order of time, and where they tend to. */
export const scoresChart = (of: {
  readonly labels: readonly string[];
  readonly scores: readonly number[];
  readonly trend: readonly number[];
  readonly scoreName: string;
  readonly trendName: string;
}): Attachment<HTMLCanvasElement> =>
  drawn((palette) => ({
    type: 'line',
    data: {
      labels: [...of.labels],
      datasets: [
        {
          label: of.trendName,
          data: [...of.trend],
          borderColor: palette.accent,
          borderWidth: 2.5,
          pointRadius: 0,
          pointHitRadius: 0,
          tension: 0.3,
        },
        {
          label: of.scoreName,
          data: [...of.scores],
          showLine: false,
          // A point at the edge is whole.
          clip: 8,
          borderColor: palette.quiet,
          backgroundColor: palette.quiet,
          pointRadius: of.scores.length > 60 ? 2.5 : 4,
        },
      ],
    },
    options: {
      ...still(palette),
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: {
          grid: { display: false },
          border: { color: palette.line },
          ticks: { color: palette.soft, maxRotation: 0, autoSkipPadding: 24, font: { family: palette.fontFamily } },
        },
        y: {
          min: 0,
          max: 100,
          grid: { color: palette.line },
          border: { display: false },
          ticks: { color: palette.soft, stepSize: 20, font: { family: palette.fontFamily } },
        },
      },
    },
  }));

/** How often each step goes wrong, in hundredths of the attempts. */
export const stepsChart = (of: {
  readonly labels: readonly string[];
  readonly shares: readonly number[];
  readonly shareName: string;
}): Attachment<HTMLCanvasElement> =>
  drawn((palette) => ({
    type: 'bar',
    data: {
      labels: [...of.labels],
      datasets: [
        {
          label: of.shareName,
          data: of.shares.map((share) => Math.round(share * 100)),
          backgroundColor: palette.accent,
          borderRadius: 3,
          maxBarThickness: 18,
        },
      ],
    },
    options: {
      ...still(palette),
      indexAxis: 'y',
      scales: {
        x: {
          min: 0,
          suggestedMax: 20,
          grid: { color: palette.line },
          border: { display: false },
          ticks: { color: palette.soft, callback: (value) => `${value}%`, font: { family: palette.fontFamily } },
        },
        y: {
          grid: { display: false },
          border: { color: palette.line },
          ticks: {
            color: palette.ink,
            autoSkip: false,
            font: ({ chart }) => ({ family: palette.fontFamily, size: chart.width < narrow ? 11 : 12 }),
            callback(_value, index) {
              return [...wrapLabel(of.labels[index] ?? '', this.chart.width < narrow ? 11 : 15)];
            },
          },
        },
      },
    },
  }));
