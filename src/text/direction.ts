const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * The direction that a paragraph of a right-to-left text has to be given: `ltr` where all its letters are of other
 * scripts («@AloNews», an address); none where it has letters from right to left, or no letter at all and so takes the
 * direction of its neighbours («12:30», «***»).
 */
export const ownDirection = (text: string): 'ltr' | undefined =>
  LETTER.test(text) && !RIGHT_TO_LEFT.test(text) ? 'ltr' : undefined;
