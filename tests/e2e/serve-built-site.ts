import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { archiveRoot } from '../../scripts/machine/disk.ts';
import { serve } from '../../scripts/machine/serve.ts';

/** Serves a site that is built already, on a free port, and says on which; for the browser tests. */
const server = await serve(join(archiveRoot(), 'dist'), 0);
console.log(`Serving on port ${(server.address() as AddressInfo).port}`);
