import { execFileSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { PROJECT } from '../pipeline.ts';

/** A static host that a test can stop, change, and ask how much it has sent. */
export class Host {
  dist: string;
  /** Bytes of bodies sent for paths that begin with `/offline/`. */
  packBytes = 0;
  requests: string[] = [];
  /** Given each answer of a pack; may change its bytes, or stop the host. */
  onPack: (path: string, body: Buffer) => Buffer = (_, body) => body;
  #server: Server | null = null;
  #port = 0;

  constructor(dist: string) {
    this.dist = dist;
  }

  get url(): string {
    return `http://localhost:${this.#port}`;
  }

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      const path = request.url ?? '';
      this.requests.push(path);
      const { end } = response;
      const chunks: Buffer[] = [];
      const isPack = path.startsWith('/offline/') && path.endsWith('.pack');
      if (isPack) {
        // The whole body is gathered first, so that the test can change it.
        response.write = ((chunk: Buffer) => {
          chunks.push(Buffer.from(chunk));
          return true;
        }) as typeof response.write;
        response.end = ((chunk?: Buffer) => {
          if (chunk) chunks.push(Buffer.from(chunk));
          const body = this.onPack(path, Buffer.concat(chunks));
          this.packBytes += body.length;
          return end.call(response, body, 'utf8');
        }) as typeof response.end;
      }
      sirv(this.dist, { dev: true })(request, response, () => {
        response.statusCode = 404;
        response.end('Not found');
      });
    });
    const server = this.#server;
    await new Promise<void>((resolve) => server.listen(this.#port, resolve));
    this.#port = (server.address() as AddressInfo).port;
  }

  /** Ends the server and all its connections, as if its process were killed. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }
}

/** Builds the site of an archive. */
export function buildArchive(root: string): void {
  execFileSync(process.execPath, ['scripts/commands/build.ts'], {
    cwd: PROJECT,
    env: { ...process.env, ARCHIVE: root, PREVIEWS: 'none' },
    stdio: 'pipe',
  });
}
