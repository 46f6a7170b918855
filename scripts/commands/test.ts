import { command } from '../machine/command-line.ts';
import { inWords, runStages } from '../machine/test-stages.ts';

await command({
  usage: 'npm test',
  does: {
    fa: 'همهٔ بررسی‌ها و آزمون‌ها را اجرا می‌کند. سطر آخرش `N passed, N failed, N not run` است.',
    en: 'Runs every check and test. Its last line is `N passed, N failed, N not run`.',
  },
  run() {
    const total = runStages();
    console.log(`\n${inWords(total)}`);
    return total.failed > 0 ? 1 : 0;
  },
});
