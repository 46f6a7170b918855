import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { jsonBranches } from '../scripts/machine/json-branches.ts';

/** Not how long a test may take: after so long, something hangs. No test fails because the machine is busy. */
const HANGS = 12 * 60_000;

/**
 * Builds take turns (see scripts/machine/system/turns.ts). The longest one begins at once, beside the tests that need none; the others,
 * which would only wait for it, come last.
 */
const turnOf = ({ moduleId }: TestSpecification): number =>
  moduleId.includes('hostile-paragraphs') ? 0 : moduleId.includes('/archives/') ? 2 : 1;

class LongestBuildFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => turnOf(one) - turnOf(other));
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [jsonBranches],
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/run-folder.ts'],
    testTimeout: HANGS,
    hookTimeout: HANGS,
    // Test files share their process, and the modules that it has loaded; what they put in place of globals goes again.
    isolate: false,
    unstubGlobals: true,
    unstubEnvs: true,
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestBuildFirst },
  },
});
