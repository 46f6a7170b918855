import { ZWNJ } from '../../../../../src/text/characters.ts';
import { FOREIGN_GIVEN_NAMES, GIVEN_NAMES, MORE_GIVEN_NAMES } from '../../../speech/words/index.ts';

/** Given names that are written without a ZWNJ: «دیمیتری», «میخائیل», which look like words in two parts. */
export const WHOLE_GIVEN_NAMES: ReadonlySet<string> = new Set(
  [...GIVEN_NAMES, ...FOREIGN_GIVEN_NAMES, ...MORE_GIVEN_NAMES].filter(
    (name) => !name.includes(ZWNJ) && !name.includes(' '),
  ),
);
