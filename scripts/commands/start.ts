import { join } from 'node:path';
import { told } from '../diagnostics/index.ts';
import { command, inReadersWords, SERVING_NOTE } from '../machine/command-line.ts';
import { archiveRoot } from '../machine/disk.ts';
import { portFromEnvironment, serve } from '../machine/serve.ts';
import { buildSite } from '../site/build-site.ts';

await command({
  usage: 'npm start',
  note: SERVING_NOTE,
  does: {
    fa: 'سایت بایگانی را می‌سازد و تا زمانی که متوقفش کنند نشان می‌دهد.',
    en: "Builds the archive's site and serves it until it is interrupted.",
  },
  async run() {
    const root = archiveRoot();
    const dist = join(root, 'dist');
    const port = portFromEnvironment();
    // Before the build, so that a busy port is said at once; there is nothing to serve yet, so it closes again.
    (await serve(dist, port)).close();
    if (!(await buildSite(root))) return 1;
    await serve(dist, port);
    console.log(inReadersWords(told('served', { address: `http://localhost:${port}/` })));
    return 0;
  },
});
