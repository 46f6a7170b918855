import type { Element } from 'xast';
import { BULLET, type Counting, counted } from './list-marks.ts';
import { childOf, elementsOf, settingOf } from './word-xml.ts';

/** One level of a list. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2)`: the numbers of the levels, and what is around them. */
  readonly text: string;
}

/** Where a paragraph stands in a list. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** Names of Word for ways of counting. Word shows `decimal` in Persian digits in a Persian text. */
const COUNTINGS: Readonly<Record<string, Counting>> = {
  lowerLetter: 'lower-alpha',
  upperLetter: 'upper-alpha',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
  hindiNumbers: 'persian',
  arabicAlpha: 'abjad',
  arabicAbjad: 'abjad',
};

const numberOf = (text: string | undefined, otherwise: number): number => {
  const number = Number(text ?? Number.NaN);
  return Number.isInteger(number) ? number : otherwise;
};

function levelOf(node: Element): Level {
  return {
    start: numberOf(settingOf(node, 'w:start'), 1),
    format: settingOf(node, 'w:numFmt') ?? 'decimal',
    text: settingOf(node, 'w:lvlText') ?? '',
  };
}

const levelsOf = (node: Element): Map<number, Level> =>
  new Map(
    elementsOf(node)
      .filter(({ name }) => name === 'w:lvl')
      .map((level) => [numberOf(level.attributes['w:ilvl'] ?? undefined, 0), levelOf(level)]),
  );

/** The lists of a Word file (`word/numbering.xml`); it counts their items as it is asked for one after the other. */
export class WordLists {
  readonly #levels = new Map<string, ReadonlyMap<number, Level>>();
  /** Lists that are one list go on counting in each other. */
  readonly #counterOf = new Map<string, string>();
  readonly #counters = new Map<string, number[]>();

  constructor(numbering: Element | undefined) {
    if (numbering === undefined) return;
    const abstract = new Map(
      elementsOf(numbering)
        .filter(({ name }) => name === 'w:abstractNum')
        .map((node) => [node.attributes['w:abstractNumId'] ?? '', levelsOf(node)]),
    );
    for (const node of elementsOf(numbering).filter(({ name }) => name === 'w:num')) {
      const id = node.attributes['w:numId'] ?? '';
      const base = settingOf(node, 'w:abstractNumId') ?? '';
      const levels = new Map(abstract.get(base));
      let isOwn = false;
      for (const override of elementsOf(node).filter(({ name }) => name === 'w:lvlOverride')) {
        const at = numberOf(override.attributes['w:ilvl'] ?? undefined, 0);
        const given = childOf(override, 'w:lvl');
        const start = settingOf(override, 'w:startOverride');
        const level = given === undefined ? levels.get(at) : levelOf(given);
        if (level !== undefined) levels.set(at, { ...level, start: numberOf(start, level.start) });
        isOwn ||= start !== undefined;
      }
      this.#levels.set(id, levels);
      this.#counterOf.set(id, isOwn ? `own ${id}` : base);
    }
  }

  /** The mark of the next item at this place, with a space after it; nothing where the list shows none. */
  markOf({ list, level }: ListPlace): string {
    const levels = this.#levels.get(list);
    const own = levels?.get(level);
    if (levels === undefined || own === undefined) return '';
    const counter = this.#counterOf.get(list) ?? list;
    const counts = this.#counters.get(counter) ?? [];
    counts[level] = counts[level] === undefined ? own.start : counts[level] + 1;
    counts.length = level + 1;
    this.#counters.set(counter, counts);
    if (own.format === 'none') return '';
    // The signs of bullets are of fonts such as Symbol, and say nothing in others.
    if (own.format === 'bullet') return `${/^[\p{P}\p{Sm}]$/u.test(own.text) ? own.text : BULLET} `;
    const mark = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = levels.get(at);
      return counted(counts[at] ?? of?.start ?? 1, COUNTINGS[of?.format ?? ''] ?? 'decimal');
    });
    return mark.trim() === '' ? '' : `${mark.trim()} `;
  }
}
