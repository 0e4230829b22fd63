/** Icons of the controls, as paths on a grid of 24. */
export const icons = {
  play: 'M7 4.5v15l12.5-7.5z',
  pause: 'M6.5 5h4v14h-4zM13.5 5h4v14h-4z',
  back: 'M18 5v14L8.5 12zM6 5h2.2v14H6z',
  forward: 'M6 5v14l9.5-7zM15.8 5H18v14h-2.2z',
  restart: 'M12 5a7 7 0 1 1-6.7 5h2.2A5 5 0 1 0 12 7v3.2L7 6l5-4.2z',
} as const;

export type Icon = keyof typeof icons;
