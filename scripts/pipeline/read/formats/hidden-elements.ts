import type { Element } from 'hast';

/** Declarations with which a browser shows nothing of an element's words. */
const HIDES =
  /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden|opacity\s*:\s*0*\.?0+%?|font-size\s*:\s*0(?:\.0+)?[a-z%]*)\s*(?:!\s*important\s*)?(?:[;}]|$)/i;

/**
 * Declarations that keep words in the page and show nothing of them: far off the screen, cut to nothing, of no size, and Word's own
 * in pages that it saves. `left: -9999px`, `clip: rect(0, 0, 0, 0)`, `transform: scale(0)`, `font: 0/0 a`.
 */
const REMOVES = [
  /(?:^|[;{\s])(?:left|right|top|bottom|text-indent|margin(?:-[a-z-]+)?)\s*:\s*-(?:\d{4,}|\d{3,}(?=r?em|v[wh]|%))/i,
  /(?:^|[;{\s])clip\s*:\s*rect\(\s*([01](?:px)?)(?:\s*,\s*|\s+)\1(?:\s*,\s*|\s+)\1(?:\s*,\s*|\s+)\1\s*\)/i,
  /(?:^|[;{\s])clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0)/i,
  /(?:^|[;{\s])transform\s*:[^;}]*\bscale(?:3d|[XY])?\(\s*0(?:\.0+)?\s*[,)]/i,
  /(?:^|[;{\s])font\s*:\s*0(?:px|pt)?(?:\s*\/|\s)/i,
  /(?:^|[;{\s])mso-hide\s*:\s*all\b/i,
] as const;
/** A box of no size hides its words only where they may not stand out of it. */
const NO_SIZE = /(?:^|[;{\s])(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:!\s*important\s*)?(?:[;}]|$)/i;
const CUT = /(?:^|[;{\s])overflow\s*:\s*(?:hidden|clip)/i;

/** Whether declarations of CSS show nothing of an element's words. */
const hides = (style: string): boolean =>
  HIDES.test(style) || REMOVES.some((one) => one.test(style)) || (NO_SIZE.test(style) && CUT.test(style));

/** A selector of one element: `p.note#x`; selectors of descendants and states are not followed. */
const SIMPLE = /^(?<tag>[a-z][\w-]*|\*)?(?<rest>(?:[.#][\w-]+|\[hidden\])*)$/i;

/** What style sheets of the page itself say of an element: whether they hide it, or set it in lines of its own. */
export type BySheet = (element: Element) => boolean;

/** Declarations with which a browser sets an element in lines of its own. */
const BLOCKS = /(?:^|[;{\s])display\s*:\s*(?:block|flex|grid|list-item|table|flow-root)/i;
/** Elements that browsers set so, which the library that reads pages takes for words within a line. */
const BLOCK_NAMES = new Set(['details', 'summary', 'fieldset', 'search']);
/** Elements that are words within a line, unless a style says otherwise. */
const INLINE = new Set('a abbr b bdi cite code em font i label mark q s small span strong time u'.split(' '));

const classesOf = ({ properties }: Element): readonly string[] =>
  Array.isArray(properties.className) ? properties.className.map(String) : [];

function matches(selector: string): BySheet | null {
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
 * Reads style sheets for rules such as `.note { display: none }`, whose declarations are what is asked for (`has`). Rules within
 * `@media` and others are not followed: they hold in some windows only.
 */
function bySheets(sheets: readonly string[], has: (style: string) => boolean): BySheet {
  const rules = sheets.flatMap((sheet) => {
    const flat = sheet
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/@[^{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g, '');
    return [...flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
      .filter(([, , body = '']) => has(body))
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
  return typeof style === 'string' && hides(style);
}

/** What the style sheets of a page hide. */
export const hiddenBySheets = (sheets: readonly string[]): BySheet => bySheets(sheets, hides);

/** What the style sheets of a page set in lines of its own. */
export const blocksBySheets = (sheets: readonly string[]): BySheet =>
  bySheets(sheets, (style) => BLOCKS.test(style));

/** Whether an element is set in lines of its own, which its name does not say: its words are not those of the line before. */
export function isSetApart(element: Element, isBlockBySheet: BySheet): boolean {
  const { tagName, properties } = element;
  if (BLOCK_NAMES.has(tagName)) return true;
  if (!INLINE.has(tagName)) return false;
  return (typeof properties.style === 'string' && BLOCKS.test(properties.style)) || isBlockBySheet(element);
}
