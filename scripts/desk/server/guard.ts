import { timingSafeEqual } from 'node:crypto';

/** What of a request tells who sends it. */
export interface Sender {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** What the browser says of where the request comes from: `same-origin`, `cross-site` … */
  readonly site: string | undefined;
  readonly contentType: string | undefined;
  readonly token: string | undefined;
}

/** The names by which a machine reaches itself. Another name in `Host` is that of a page that leads its visitors here. */
const OWN = ['localhost', '127.0.0.1', '[::1]'];

export const isOwnHost = (host: string | undefined, port: number): boolean =>
  host !== undefined && OWN.some((name) => host === `${name}:${port}`);

const isOwnOrigin = (origin: string, port: number): boolean =>
  OWN.some((name) => origin === `http://${name}:${port}`);

function isSame(given: string | undefined, token: string): boolean {
  const [one, other] = [Buffer.from(given ?? ''), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/**
 * Why a request to the desk is refused; undefined where it is not. It comes from this machine under its own name, from the desk's
 * own page, and with the token of this run; what writes says besides where it comes from, and is JSON, which no form of
 * another page can send.
 */
export function refusalOf(
  sender: Sender,
  { port, token }: { readonly port: number; readonly token: string },
): string | undefined {
  const { method, host, origin, site, contentType } = sender;
  if (!isOwnHost(host, port)) return 'host';
  if (origin !== undefined && !isOwnOrigin(origin, port)) return 'origin';
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'origin';
  if (method !== 'GET' && method !== 'POST') return 'method';
  if (method === 'POST' && origin === undefined) return 'origin';
  if (method === 'POST' && !/^application\/json(?:;|$)/.test(contentType ?? '')) return 'type';
  return isSame(sender.token, token) ? undefined : 'token';
}
