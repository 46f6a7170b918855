import type { Element } from 'xast';
import { x } from 'xastscript';
import { furtherIn, textIn } from '../../../schemas/languages/further-languages.ts';
import type { Bilingual } from '../../../schemas/primitives.ts';

/** An element for each language the words are known in. */
export function bilingualNodes(
  name: string,
  text: Bilingual,
  attributes: Readonly<Record<string, string>> = {},
): Element[] {
  return ['fa', 'en', ...furtherIn(text)].flatMap((language) => {
    const words = textIn(text, language);
    return words === null ? [] : [x(name, { ...attributes, 'xml:lang': language }, words)];
  });
}
