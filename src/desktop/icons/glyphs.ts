/** Line drawings on a grid of 16, stroked in the colour of the text around them. */
export const glyphs = {
  minimise: 'M3 8.5h10',
  maximise: 'M3.5 3.5h9v9h-9z',
  restore: 'M5.5 5.5v-2h7v7h-2M3.5 5.5h7v7h-7z',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  back: 'M14 8H2.5M7.5 3L2.5 8l5 5',
  forward: 'M2 8h11.5M8.5 3l5 5-5 5',
  refresh: 'M13 8a5 5 0 1 1-1.6-3.7M13.5 1.8v3.4h-3.4',
  home: 'M2 8.2L8 2.8l6 5.4M3.8 7v6.2h3V9.6h2.4v3.6h3V7',
  star: 'M8 1.9l1.8 4 4.4.4-3.3 2.9 1 4.3L8 11.2l-3.9 2.3 1-4.3L1.8 6.3l4.4-.4z',
  gear: 'M8 5.6a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 1 0 0-4.8M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4M8 3.4a4.6 4.6 0 1 0 0 9.2a4.6 4.6 0 1 0 0-9.2',
  search: 'M10.3 10.3L14 14M6.8 2.3a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9',
  lock: 'M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  down: 'M4.5 6.5L8 10l3.5-3.5',
  up: 'M4.5 9.5L8 6l3.5 3.5',
  right: 'M6 4l4 4-4 4',
  dots: 'M3 8h.01M8 8h.01M13 8h.01',
  plus: 'M8 3v10M3 8h10',
  person: 'M8 2.5a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 1 0 0-5.6M2.8 14c.4-3 2.4-4.4 5.2-4.4s4.8 1.4 5.2 4.4',
  network: 'M2.5 3.5h11v7h-11zM8 10.5v3M5 13.5h6',
  volume: 'M2.5 6.2h2.3L8 3.4v9.2L4.8 9.8H2.5zM10.3 6a3 3 0 0 1 0 4M12.2 4.3a5.4 5.4 0 0 1 0 7.4',
  notifications: 'M2.5 3h11v8H9l-2.5 2.5V11h-4z',
} as const;

export type GlyphName = keyof typeof glyphs;
