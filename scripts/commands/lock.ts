import { command } from '../machine/command-line.ts';
import { completeLockFile } from '../machine/lock-file.ts';

await command({
  usage: 'npm run lock',
  does: {
    fa: 'package-lock.json را پس از تغییر وابستگی‌ها کامل می‌کند.',
    en: 'Completes package-lock.json after a change of dependencies.',
  },
  async run() {
    const changed = await completeLockFile();
    const which = changed.length > 0 ? `: ${changed.join(', ')}` : '';
    console.error(`package-lock.json: ${changed.length} packages completed${which}`);
  },
});
