export const engineNames = ['firefox', 'webkit', 'firefox-without-workers', 'firefox-large-letters'] as const;

/** The engine that a project of the test runner tries. */
export interface EngineOption {
  readonly engine: (typeof engineNames)[number];
}
