import { fold } from '../../../src/text/fold.ts';
import { anyOf, list, WORD_END } from '../speech/words/index.ts';
import { type Attribution, UNKNOWN } from './attribution.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Turn } from './pronoun.ts';

/** Many people at once have such an office: that the text gave it to somebody does not say who has it now. */
const GENERIC = new RegExp(
  `^${anyOf(list('عضو، نماینده، استاد، کارشناس، تحلیلگر، پژوهشگر، نویسنده، فعال، پزشک، وکیل، بازیکن، بازیگر، شهروند، متخصص، هنرمند، استادیار، دانشیار، اقتصاددان، جامعه‌شناس'))}${WORD_END}`,
  'u',
);
export const isGeneric = (role: string): boolean => GENERIC.test(role) || !role.includes(' ');

/** Whether the last speaker has the same office of another country as the one a title without a place would mean. */
export function holdsElsewhere(
  title: string,
  last: string | null,
  holder: string,
  gazetteer: Gazetteer,
): boolean {
  if (last === null || last === holder) return false;
  const roles = gazetteer.authorities.people[last]?.roles ?? [];
  return roles.some((role) => fold(role.title.fa) === fold(title));
}

/** A noun that means holders of other offices, too: what their titles have in them. */
const MEANS = new Map([['دیپلمات', /خارجه|سفیر|کاردار|سرکنسول/u]]);
const OFFICIAL = new Set(['مقام', 'مسیول'].map(fold));

/**
 * Whom «این مقام» or «این دیپلمات» means: the last speaker, certain if the text or people.yaml gives that person such
 * an office, nobody if only other offices. After somebody unnamed it is nobody.
 */
export function thisRole(noun: string, turn: Turn, roles: readonly string[]): Attribution {
  if (turn.speaker === null || turn.preamble !== undefined) return UNKNOWN;
  const isSuch = roles.some(
    (role) =>
      OFFICIAL.has(noun) ||
      MEANS.get(noun)?.test(role) ||
      role.split(' ').some((word) => word === noun || word === `${noun}ی`),
  );
  if (!isSuch && roles.length > 0) return UNKNOWN;
  return { speaker: turn.speaker, basis: 'pronoun', certain: isSuch && !turn.interrupted };
}
