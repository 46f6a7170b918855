import { command } from '../machine/command-line.ts';
import { inWords, runStages } from '../machine/test-stages.ts';

/** Everything. Its last line is `N passed, N failed, N not run`, over all checks and tests. */
await command({
  usage: 'npm test',
  run() {
    const total = runStages();
    console.log(`\n${inWords(total)}`);
    return total.failed > 0 ? 1 : 0;
  },
});
