import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { mediaType } from '../../src/schemas/media-types.ts';
import { Failure, Misuse } from '../diagnostics/index.ts';

const busy = (port: number): Failure =>
  Failure.of('busyPort', `http://localhost:${port}/`, { port, next: port + 1 });

/** Serves a built site on localhost as any static host would, with its 404.html. Throws `Failure` where the port is taken. */
export function serve(dist: string, port: number): Promise<Server> {
  // `dev` reads files from disk each time, so that a rebuilt site is served as it is.
  const files = sirv(dist, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => response.setHeader('content-type', mediaType(path)),
  });
  const server = createServer((request, response) => {
    files(request, response, () => {
      const page = join(dist, '404.html');
      response.writeHead(404, { 'content-type': mediaType('404.html') });
      response.end(existsSync(page) ? readFileSync(page) : 'Not found');
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? busy(port) : error),
    );
    server.listen(port, () => resolve(server));
  });
}

/** The port to serve on: PORT, else 4321. Throws `Misuse` where PORT is not a port. */
export function portFromEnvironment(): number {
  const port = Number(process.env.PORT || 4321);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw Misuse.of('badPort', { value: String(process.env.PORT) });
}
