import { join } from 'node:path';
import { archiveRoot } from '../../scripts/machine/disk.ts';
import { portFromEnvironment, serve } from '../../scripts/machine/serve.ts';

/** Serves a site that is built already; for the browser tests. */
const port = portFromEnvironment();
await serve(join(archiveRoot(), 'dist'), port);
console.error(`Serving on http://localhost:${port}/`);
