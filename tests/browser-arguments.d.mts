/** Chromium as the tests and the benchmarks start it. */
export const BROWSER_ARGUMENTS: string[];
