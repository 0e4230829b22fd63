// The configurations of both charts. Pure, and apart from the library that draws them.
import type { ChartConfiguration, ChartOptions } from 'chart.js';
import { wrapLabel } from './wrap-label.ts';

/** The site's colours and font as they are where the chart stands. */
export interface Palette {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly quiet: string;
  readonly fontFamily: string;
}

export interface ScoresChartData {
  readonly labels: readonly string[];
  readonly scores: readonly number[];
  readonly trend: readonly number[];
  readonly scoreName: string;
  readonly trendName: string;
}

export interface StepsChartData {
  readonly labels: readonly string[];
  /** Shares of the attempts, from 0 to 1. */
  readonly wrong: readonly number[];
  readonly unreached: readonly number[];
  readonly wrongName: string;
  readonly unreachedName: string;
}

/** Below this width labels have half a chart and need shorter lines. */
const narrow = 420;

/** More points than this are drawn smaller. */
const manyPoints = 60;

/** Nothing moves: a score that grows before the eyes explains nothing. */
const commonOptions = ({ ink, fontFamily }: Palette) =>
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

/** Draws scores in the order of time, with their trend. */
export const scoresConfiguration = (of: ScoresChartData, palette: Palette): ChartConfiguration<'line'> => ({
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
        // Points at the edge are drawn whole.
        clip: 8,
        borderColor: palette.quiet,
        backgroundColor: palette.quiet,
        pointRadius: of.scores.length > manyPoints ? 2.5 : 4,
      },
    ],
  },
  options: {
    ...commonOptions(palette),
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
});

const percentages = (shares: readonly number[]): number[] => shares.map((share) => Math.round(share * 100));

/** Draws how often each step goes wrong and, beside it in the same bar, how often it is not reached. */
export const stepsConfiguration = (of: StepsChartData, palette: Palette): ChartConfiguration<'bar'> => ({
  type: 'bar',
  data: {
    labels: [...of.labels],
    datasets: [
      {
        label: of.wrongName,
        data: percentages(of.wrong),
        backgroundColor: palette.accent,
        borderRadius: 3,
        maxBarThickness: 18,
      },
      {
        label: of.unreachedName,
        data: percentages(of.unreached),
        backgroundColor: palette.quiet,
        borderRadius: 3,
        maxBarThickness: 18,
      },
    ],
  },
  options: {
    ...commonOptions(palette),
    indexAxis: 'y',
    scales: {
      x: {
        min: 0,
        suggestedMax: 20,
        stacked: true,
        grid: { color: palette.line },
        border: { display: false },
        ticks: { color: palette.soft, callback: (value) => `${value}%`, font: { family: palette.fontFamily } },
      },
      y: {
        stacked: true,
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
});
