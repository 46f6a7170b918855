/** UTF-16 has surrogates before what stands from here on, whose code points are higher. */
const AFTER_SURROGATES = 0xe000;
const SURROGATES = 0xd800;

/** A unit of UTF-16 as a number that sorts as the code points do that it is of. */
function rankOf(unit: number): number {
  if (unit < SURROGATES) return unit;
  return unit < AFTER_SURROGATES ? unit + 0x10000 : unit;
}

/** The order of two texts by their code points, which is the one of their bytes in UTF-8: negative where `one` is first. */
export function byCodePoints(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) {
    const [a, b] = [one.charCodeAt(at), other.charCodeAt(at)];
    if (a !== b) return rankOf(a) - rankOf(b);
  }
  return one.length - other.length;
}
