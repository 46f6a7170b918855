import { join } from 'node:path';
import { archiveRoot } from './disk.ts';
import { portFromEnvironment, serve } from './serve.ts';

/** Serves a site that is built already; for the browser tests. */
const port = portFromEnvironment();
await serve(join(archiveRoot(), 'dist'), port);
console.error(`Serving on http://localhost:${port}/`);
