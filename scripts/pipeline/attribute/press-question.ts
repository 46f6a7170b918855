import type { Report } from '../speech/index.ts';

/** «در ادامه خبرنگاری پرسید که …»: what the press asks is no statement. */
const PRESS = /(?<!\p{L})(?:خبرنگار(?:ی|ان)?|مجری)(?!\p{L})[^،,]{0,60}$/u;

/** Whether a report in a folded text, before the answer in the same paragraph, is a question that somebody of the press asks. */
export const isAskedByPress = (text: string, { source, cue }: Report): boolean =>
  cue !== null &&
  /پرسید|سوال کرد/u.test(text.slice(cue.start, cue.end)) &&
  PRESS.test(text.slice(source.start, source.end));
