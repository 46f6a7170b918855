import { command } from '../machine/command-line.ts';
import { completeLockFile } from '../machine/lock-file.ts';

/** Run after a change of dependencies. */
await command({
  usage: 'npm run lock',
  run() {
    const added = completeLockFile();
    const which = added.length > 0 ? `: ${added.join(', ')}` : '';
    console.error(`package-lock.json: ${added.length} packages added${which}`);
  },
});
