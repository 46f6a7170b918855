import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mediaType } from '../../src/schemas/media-types.ts';
import { Failure } from '../diagnostics/index.ts';

/** A certificate for this machine that nobody else has vouched for, with its key. */
interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

/** Makes a certificate for two days. Throws `Failure` where OpenSSL cannot make it. */
function certificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'goftar-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const asked =
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost';
  const args = [...asked.split(' '), '-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', cert];
  try {
    execFileSync('openssl', args, { stdio: 'pipe' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw Failure.of('programEnd', 'openssl', { end: 'no certificate', said });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A server, and where the site is on it. */
export interface HostServer {
  readonly address: string;
  readonly server: Http2SecureServer;
}

/** Serves a built site as hosts do: compressed, over HTTP/2. Its certificate is its own. Throws `Failure` where there is no OpenSSL. */
export async function serveAsHostsDo(dist: string): Promise<HostServer> {
  const server = createSecureServer({ ...certificate(), allowHTTP1: true }, (request, response) => {
    const { pathname } = new URL(request.url, 'https://localhost');
    const path = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
    const file = join(dist, path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const headers = { 'content-type': mediaType(path), 'cache-control': 'max-age=31536000' };
    response.writeHead(200, { ...headers, 'content-encoding': 'gzip' });
    response.end(gzipSync(readFileSync(file)));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { address: `https://localhost:${(server.address() as AddressInfo).port}/`, server };
}
