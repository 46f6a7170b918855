import type { Element } from 'hast';

/** Declarations with which a browser shows nothing of an element's words. */
const HIDES =
  /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden|opacity\s*:\s*0*\.?0+%?|font-size\s*:\s*0(?:\.0+)?[a-z%]*)\s*(?:!\s*important\s*)?(?:[;}]|$)/i;

/** A selector of one element: `p.note#x`; selectors of descendants and states are not followed. */
const SIMPLE = /^(?<tag>[a-z][\w-]*|\*)?(?<rest>(?:[.#][\w-]+|\[hidden\])*)$/i;

/** What style sheets of the page itself hide: whether they hide an element. */
export type HiddenBySheet = (element: Element) => boolean;

const classesOf = ({ properties }: Element): readonly string[] =>
  Array.isArray(properties.className) ? properties.className.map(String) : [];

function matches(selector: string): HiddenBySheet | null {
  const groups = SIMPLE.exec(selector.trim())?.groups;
  if (groups === undefined || selector.trim() === '' || selector.trim() === '*') return null;
  const { tag, rest = '' } = groups;
  const parts = rest.match(/[.#[][\w-]+/g) ?? [];
  return (element) =>
    (tag === undefined || tag === '*' || element.tagName === tag.toLowerCase()) &&
    parts.every((part) =>
      part.startsWith('.')
        ? classesOf(element).includes(part.slice(1))
        : part.startsWith('#')
          ? element.properties.id === part.slice(1)
          : element.properties.hidden !== undefined,
    );
}

/**
 * Reads style sheets for rules such as `.note { display: none }`. Rules within `@media` and others are not followed: they
 * hold in some windows only.
 */
export function hiddenBySheets(sheets: readonly string[]): HiddenBySheet {
  const rules = sheets.flatMap((sheet) => {
    const flat = sheet
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/@[^{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g, '');
    return [...flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
      .filter(([, , body = '']) => HIDES.test(body))
      .flatMap(([, selectors = '']) => selectors.split(',').map(matches));
  });
  const known = rules.filter((rule) => rule !== null);
  return (element) => known.some((rule) => rule(element));
}

/** Whether an element itself says that nothing of it is to be seen. */
export function isHidden({ tagName, properties }: Element): boolean {
  const { hidden, style, open } = properties;
  if (hidden !== undefined && hidden !== false && hidden !== null) return true;
  if (tagName === 'dialog' && (open === undefined || open === null || open === false)) return true;
  return typeof style === 'string' && HIDES.test(style);
}
