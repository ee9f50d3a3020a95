import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('./', import.meta.url));

export default defineConfig({
  resolve: { alias: { '@site': root.replace(/\/$/, '') } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // Most of a run is reading modules and content: once a worker, then, and every processor has one. No test may leave
    // anything behind.
    isolate: false,
    maxWorkers: '100%',
    // Several tests check the whole content, which takes a while on a busy or slow machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
