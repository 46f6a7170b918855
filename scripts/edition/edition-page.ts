import { posix } from 'node:path';
import { escapeAttribute } from 'entities/escape';
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** A page of the edition. */
export interface PackedPage {
  readonly html: string;
  /** The modules it runs, as paths from the root. */
  readonly modules: readonly string[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edition's own script, from its root. */
export const RUNTIME = 'usb/goftar.js';

/** Links in the head that lead to nothing in a folder, or that browsers refuse there with an error. */
const NEEDS_HOST = new Set(['preload', 'modulepreload', 'search', 'manifest']);

/** The file at which a relative `address` on the page at `path` leads; null for other addresses. */
function targetOf(address: string, path: string): string | null {
  if (/^(?:[a-z][a-z\d+.-]*:|\/|#|\?|$)/i.test(address)) return null;
  const bare = address.replace(/[?#].*$/s, '');
  return posix.join(posix.dirname(path), decodeURI(bare));
}

function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
  if ('content' in node) yield* elementsOf(node.content);
}

const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/**
 * The page at `path` as it works from a folder: links to folders name their page, its modules are classic scripts,
 * after the edition's own; what is marked as of use on a host alone (`data-needs-host`) is left out. Everything else stays as it is, byte for byte. `isPage` tells whether there is a page at a
 * path from the root.
 */
export function packPage(html: string, path: string, isPage: (path: string) => boolean): PackedPage {
  const edits: Edit[] = [];
  const modules: string[] = [];
  const runtime = posix.relative(posix.dirname(path), RUNTIME);

  for (const element of elementsOf(parse(html, { sourceCodeLocationInfo: true }))) {
    const place = element.sourceCodeLocation;
    if (place == null) continue;
    const drop = (): void => void edits.push({ start: place.startOffset, end: place.endOffset, text: '' });
    if (element.tagName === 'script' && attributeOf(element, 'type') === 'module') {
      const src = attributeOf(element, 'src') ?? '';
      const module = targetOf(src, path);
      if (module === null) continue;
      const first = modules.length === 0 ? `<script defer src="${runtime}"></script>` : '';
      modules.push(module);
      const text = `${first}<script defer src="${escapeAttribute(src)}"></script>`;
      edits.push({ start: place.startOffset, end: place.endOffset, text });
      continue;
    }
    const isForHost = attributeOf(element, 'data-needs-host') !== undefined;
    if (isForHost || (element.tagName === 'link' && NEEDS_HOST.has(attributeOf(element, 'rel') ?? ''))) {
      drop();
      continue;
    }
    for (const name of ['href', 'action', 'src']) {
      const value = attributeOf(element, name);
      const at = place.attrs?.[name];
      if (value === undefined || at === undefined) continue;
      const target = targetOf(value, path);
      if (target === null || !isPage(posix.join(target, 'index.html'))) continue;
      const [, folder = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(value) ?? [];
      const named = `${folder.replace(/\/?$/, '/')}index.html${rest}`.replace(/^\.\//, '');
      edits.push({ start: at.startOffset, end: at.endOffset, text: `${name}="${escapeAttribute(named)}"` });
    }
  }

  let packed = '';
  let from = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    packed += html.slice(from, start) + text;
    from = end;
  }
  return { html: packed + html.slice(from), modules };
}
