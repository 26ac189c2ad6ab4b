import type { TestProject } from 'vitest/node';
import { serveDashboard } from './serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the dashboard under test answers. */
    origin: string;
  }
}

/** Serves the built dashboard for all tests of pages. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { origin, stop } = await serveDashboard();
  project.provide('origin', origin);
  return stop;
}
