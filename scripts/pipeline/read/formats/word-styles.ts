import type { Element } from 'xast';
import type { ListPlace } from './word-numbering.ts';
import { childOf, elementsOf, isOn, settingOf } from './word-xml.ts';

/** A style can be based on another; a circle of them ends somewhere. */
const DEPTH = 20;

/** The list that properties of a paragraph put it into. `list` is "0" where they take it out of one. */
export function listOf(properties: Element | undefined): Partial<ListPlace> | undefined {
  const given = childOf(properties, 'w:numPr');
  if (given === undefined) return undefined;
  const list = settingOf(given, 'w:numId');
  const level = Number(settingOf(given, 'w:ilvl') ?? Number.NaN);
  return { ...(list !== undefined && { list }), ...(Number.isInteger(level) && { level }) };
}

/** What the styles of a Word file (`word/styles.xml`) say of paragraphs and words that have them. */
export class WordStyles {
  readonly #styles: ReadonlyMap<string, Element>;

  constructor(styles: Element | undefined) {
    const found = styles === undefined ? [] : elementsOf(styles).filter(({ name }) => name === 'w:style');
    this.#styles = new Map(found.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  }

  #first<T>(id: string | undefined, ask: (style: Element) => T | undefined): T | undefined {
    let style = id === undefined ? undefined : this.#styles.get(id);
    for (let depth = 0; style !== undefined && depth < DEPTH; depth += 1) {
      const answer = ask(style);
      if (answer !== undefined) return answer;
      style = this.#styles.get(settingOf(style, 'w:basedOn') ?? '');
    }
    return undefined;
  }

  /** Whether a style hides its words; undefined where it says nothing of it. */
  hides(id: string | undefined): boolean | undefined {
    return this.#first(id, (style) => isOn(childOf(style, 'w:rPr'), 'w:vanish'));
  }

  /** The list that a style puts paragraphs into. */
  list(id: string | undefined): Partial<ListPlace> | undefined {
    return this.#first(id, (style) => listOf(childOf(style, 'w:pPr')));
  }
}
