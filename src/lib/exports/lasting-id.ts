import { createHash } from 'node:crypto';

/** The space of names of this program's archives, for UUIDs made of names (RFC 9562, version 5). Never changes. */
const NAMES = '5b6c3c0e9d0f4f0e8f6b1d2a7c41e8a3';

/**
 * The id of what a feed tells of, as a URN. It is made of the path from the site's root and of nothing else, so that it
 * is the same with and without a public address, after a move to another host, and in every build.
 * `/fa/feed.xml` → `urn:uuid:…`.
 */
export function lastingId(path: string): string {
  const hash = createHash('sha1').update(Buffer.from(NAMES, 'hex')).update(path.normalize('NFC')).digest();
  const bytes = [...hash.subarray(0, 16)];
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Buffer.from(bytes).toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}

/** The id that something was first published under: `formerly` has the oldest first. */
export const firstId = ({
  id,
  formerly,
}: {
  readonly id: string;
  readonly formerly?: readonly string[] | undefined;
}): string => formerly?.[0] ?? id;
