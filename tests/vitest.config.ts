import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { jsonBranches } from '../scripts/machine/json-branches.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [jsonBranches],
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
});
