import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { PROJECT } from '../pipeline.ts';

/**
 * A text that is hard on every format: quotes, commas, markup, what XML forbids, a formula, a speaker without a name,
 * and one (the last) who is only probable.
 */
const HARD = `خبر دوم: «گفت‌وگو», "نقل"؛ <b> & ]]>
=SUM(1,2) ناصر کنعانی، سخنگوی وزارت امور خارجه، گفت: گفت‌وگوها & <i>مذاکرات</i>, "ادامه" دارد \u000B\u0001 و تمام می‌شود.
یک مقام آگاه گفت: جزئیات منتشر نمی‌شود.
مسعود پزشکیان، رئیس‌جمهوری اسلامی ایران، گفت: ما آماده‌ایم.
الکساندر لوکاشنکو نیز در این دیدار حضور داشت.
وی افزود: این راه ادامه دارد.
`;

export const SITE = 'https://example.org/archive';

/** Makes an archive of the seed and a text that nobody prepared, builds its site, and returns the archive's root. */
export function buildArchive(): string {
  const root = mkdtempSync(join(tmpdir(), 'goftar-'));
  mkdirSync(join(root, 'seeds'));
  for (const name of ['people.yaml', 'places.yaml', 'belarus-visit']) {
    cpSync(join(PROJECT, 'seeds', name), join(root, 'seeds', name), { recursive: true });
  }
  writeFileSync(join(root, 'seeds', 'خبر ۲.txt'), HARD);
  execFileSync(process.execPath, ['scripts/commands/build.ts'], {
    cwd: PROJECT,
    env: { ...process.env, ARCHIVE: root, SITE },
    stdio: 'pipe',
  });
  return root;
}

/** Reads a file of the built site. */
export const readFrom = (root: string, path: string): string =>
  readFileSync(join(root, 'dist', path), 'utf8');

/** The root element of an XML file; throws where it is not well formed. */
export function rootOf(text: string): Element {
  const root = fromXml(text).children.find((node) => node.type === 'element');
  if (root === undefined) throw new Error('no root element');
  return root;
}

export const childrenOf = (node: Element, name: string): Element[] =>
  node.children.filter((child): child is Element => child.type === 'element' && child.name === name);

/** Every element of that name below a node, in order. */
export function allOf(node: Element, name: string): Element[] {
  return node.children.flatMap((child) =>
    child.type === 'element' ? [...(child.name === name ? [child] : []), ...allOf(child, name)] : [],
  );
}

/** The text of a node; elements named in `without` are left out. */
export function textOf(node: Nodes, without: readonly string[] = []): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value;
  if (node.type === 'element' && without.includes(node.name)) return '';
  return 'children' in node ? node.children.map((child) => textOf(child, without)).join('') : '';
}
