import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Somebody or a place that the archive does not know yet. */
interface Unknown {
  readonly id: string;
  readonly fa: string;
}

/** A text at which an editor does one act of each kind. */
export interface DeskText {
  readonly id: string;
  /** Whom only this text names, and who speaks in its last paragraph. */
  readonly person: Unknown;
  /** A place that its first paragraph names. */
  readonly place: Unknown;
}

/** Each act is measured at each of these texts. */
export const DESK_TEXTS: readonly DeskText[] = [
  {
    id: 'at-the-desk-1',
    person: { id: 'reza-golzar', fa: 'رضا گلزارنیا' },
    place: { id: 'golabad', fa: 'گل‌آباد' },
  },
  {
    id: 'at-the-desk-2',
    person: { id: 'sara-mehrpour', fa: 'سارا مهرپورفر' },
    place: { id: 'nowdeh', fa: 'نوده‌سرا' },
  },
  {
    id: 'at-the-desk-3',
    person: { id: 'omid-rastpour', fa: 'امید راستپورزاده' },
    place: { id: 'chamran', fa: 'چمران‌کلا' },
  },
];

const linesOf = ({ person, place }: DeskText): string[] => [
  `برنامه تازه آب ${place.fa} اعلام شد`,
  'مریم صادقی، وزیر نیرو، در نشست خبری گفت: امسال دو سد تازه افتتاح می‌شود.',
  'این دورهای تازه در برنامه سدهاست.',
  'سازنده سدها نیز گفت: سد سوم سال آینده افتتاح می‌شود.',
  'علی باقری و حسن رضایی گفتند: آب هیچ شهری جیره‌بندی نمی‌شود.',
  `${person.fa} گفت: مردم هم باید در مصرف آب صرفه‌جویی کنند.`,
];

/** Writes the texts into an archive, beside those that are there. */
export function writeDeskTexts(root: string): void {
  for (const text of DESK_TEXTS) {
    const folder = join(root, 'seeds', text.id);
    mkdirSync(folder);
    writeFileSync(join(folder, 'source.fa.txt'), `${linesOf(text).join('\n')}\n`);
  }
}
