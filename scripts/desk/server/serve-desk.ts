import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dev } from 'astro';
import type { Plugin } from 'vite';
import { PROJECT } from '../../machine/disk.ts';
import { contentWatch } from '../../site/development/content-watch.ts';
import { watchSeeds } from '../../site/development/seeds-watch.ts';
import { envOfArchive } from '../../site/make-pages.ts';
import { refuseUnreadablePath } from '../../site/workplace.ts';
import { DeskArchive } from '../archive/desk-archive.ts';
import { isOwnHost } from './guard.ts';
import { answerDesk } from './requests.ts';

/** What the desk adds to Astro's development server, which makes the pages as readers will see them. */
const deskPlugin = (archive: DeskArchive, token: string): Plugin => ({
  name: 'goftar-desk',
  configureServer({ middlewares }) {
    const handle = (
      request: IncomingMessage,
      response: ServerResponse,
      next: (error?: unknown) => void,
    ): void => {
      // Pages and sources are for this machine only, too.
      if (!isOwnHost(request.headers.host, request.socket.localPort ?? 0)) {
        response.writeHead(403, { 'content-type': 'text/plain' }).end('Unexpected host, expected localhost');
        return;
      }
      answerDesk(archive, token, { request, response }).then((isAnswered) => {
        if (!isAnswered) next();
      }, next);
    };
    // Before all others: Vite and Astro answer to nobody who has not passed here.
    middlewares.stack.unshift({ route: '', handle });
  },
});

/** Serves the editor's desk of an archive, on this machine only. Returns the address that opens it. */
export async function serveDesk(root: string, port: number): Promise<string> {
  refuseUnreadablePath();
  const archive = new DeskArchive(root);
  // Whoever has the address may change the archive: it is another one each time.
  const token = randomBytes(24).toString('base64url');
  process.chdir(PROJECT);
  Object.assign(process.env, envOfArchive(root, PROJECT));
  const server = await dev({
    root: PROJECT,
    logLevel: 'warn',
    server: { port, host: 'localhost' },
    vite: { plugins: [deskPlugin(archive, token), contentWatch(root)] },
  });
  watchSeeds(root, () => archive.refresh());
  void archive.readAhead();
  return `http://localhost:${server.address.port}/desk/?token=${token}`;
}
