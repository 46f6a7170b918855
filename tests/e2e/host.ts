import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import sirv from 'sirv';
import { PROJECT } from '../pipeline.ts';

/** A static host that a test can stop, change, and ask how much it has sent. */
export class Host {
  dist: string;
  /** Bytes of bodies sent for paths that begin with `/offline/`. */
  packBytes = 0;
  requests: string[] = [];
  /** Given each answer of a pack; may change its bytes, hold it back, or stop the host. */
  onPack: (path: string, body: Buffer) => Buffer | Promise<Buffer> = (_, body) => body;
  /** Given every request before the site; true where it has answered it, or ended it, itself. */
  instead: (path: string, response: ServerResponse) => boolean = () => false;
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
      if (this.instead(path, response)) return;
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
          void Promise.resolve(this.onPack(path, Buffer.concat(chunks))).then((body) => {
            this.packBytes += body.length;
            end.call(response, body, 'utf8');
          });
          return response;
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

/** A host in a process of its own, which can be killed. */
export async function spawnHost(): Promise<{ readonly url: string; readonly process: ChildProcess }> {
  const host = spawn(process.execPath, ['tests/e2e/serve-built-site.ts'], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: host.stdout })) {
    const port = /Serving on port (\d+)/.exec(line)?.[1];
    if (port !== undefined) return { url: `http://localhost:${port}`, process: host };
  }
  throw new Error('The host ended before it served anything');
}
