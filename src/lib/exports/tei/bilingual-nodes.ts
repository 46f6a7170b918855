import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Bilingual } from '../../../schemas/primitives.ts';

/** An element for each language the words are known in. */
export function bilingualNodes(
  name: string,
  { fa, en }: Bilingual,
  attributes: Readonly<Record<string, string>> = {},
): Element[] {
  const persian = x(name, { ...attributes, 'xml:lang': 'fa' }, fa);
  return en === null ? [persian] : [persian, x(name, { ...attributes, 'xml:lang': 'en' }, en)];
}
