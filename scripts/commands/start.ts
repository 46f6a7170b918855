import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { misuse } from '../machine/command-line.ts';
import { archiveRoot } from '../machine/disk.ts';
import { BusyPort, portFromEnvironment, serve } from '../machine/serve.ts';
import { buildSite } from './build.ts';

/** `npm start`: builds the archive's site and serves it until interrupted. */
async function main(): Promise<void> {
  misuse(() => parseArgs({ options: {} }), 'npm start (PORT= another port, ARCHIVE= another archive)');
  const root = archiveRoot();
  const port = portFromEnvironment();
  try {
    // Before the build, so that a busy port is said at once; there is nothing to serve yet, so it closes again.
    (await serve(join(root, 'dist'), port)).close();
    if (!(await buildSite(root))) process.exit(1);
    await serve(join(root, 'dist'), port);
    console.log(`Goftar is at http://localhost:${port}/ (stop with Ctrl-C)`);
  } catch (error) {
    if (!(error instanceof BusyPort)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

await main();
