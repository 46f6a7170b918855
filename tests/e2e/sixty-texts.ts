import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../../scripts/benches/synthetic/random.ts';

/** Words that the texts are made of; what they say means nothing. Searches are made for these words: other ones need other searches. */
const SUBJECTS =
  'همکاری اقتصادی,توسعهٔ راه‌ها,تأمین آب,آموزش کودکان,بازسازی مدرسه‌ها,تجارت مرزی,پژوهش‌های علمی,گردشگری,کشاورزی پایدار,انرژی پاک,سلامت روستاها,حمل‌ونقل عمومی';
const PLACES = 'ایران,بلاروس,ارمنستان,تهران,اصفهان,شیراز,تبریز,مشهد';
const PREDICATES =
  'در ماه‌های آینده گسترش می‌یابد,با همراهی مردم پیش می‌رود,به برنامه‌ریزی دقیق نیاز دارد,سال گذشته رشد کرده است,از اولویت‌های ماست,هنوز با دشواری‌هایی روبه‌روست,نتیجه‌های خوبی داشته است,باید از نو بررسی شود';
const GIVEN = 'حسن,علی,مریم,زهرا,رضا,مینا,کاوه,سارا,امیر,لیلا';
const FAMILY = 'رحیمی,کریمی,صالحی,احمدی,نوری,امینی,صادقی,رستمی,جعفری,کاظمی';
const VERBS = 'گفت,افزود,تأکید کرد,خاطرنشان کرد,اظهار داشت';

const PARAGRAPHS = 10;
const SENTENCES = 4;

/** Who speaks in a text, and how many paragraphs it has. */
interface ReportForm {
  /** The name of the one who says everything; without it, a hundred people take turns by chance. */
  readonly speaker?: string;
  readonly paragraphs?: number;
}

/** One text, of a headline and ten statements unless told otherwise; the same for the same number. */
export function reportText(number: number, { speaker, paragraphs = PARAGRAPHS }: ReportForm = {}): string {
  const random = randomFrom(number);
  const pick = (list: string): string => {
    const items = list.split(',');
    return items[Math.floor(random() * items.length)] ?? '';
  };
  const sentence = (): string =>
    `${pick(SUBJECTS)} در ${pick(PLACES)} ${pick(PREDICATES)} و طرح شمارهٔ ${Math.floor(random() * 9000) + 1000} آن در دست اجراست.`;
  const statements = Array.from({ length: paragraphs }, () => {
    const said = Array.from({ length: SENTENCES }, sentence).join(' ');
    return `${speaker ?? `${pick(GIVEN)} ${pick(FAMILY)}`} ${pick(VERBS)}: ${said}`;
  });
  return [`گزارش ${number} دربارهٔ ${pick(SUBJECTS)}`, ...statements].join('\n');
}

/** Writes an archive of `documents` such texts into the folder `root`. */
export function writeReports(root: string, documents: number): void {
  const seeds = join(root, 'seeds');
  mkdirSync(seeds, { recursive: true });
  const people = GIVEN.split(',').flatMap((given, i) =>
    FAMILY.split(',').map(
      (family, j) => `person-${i}-${j}:\n  name: { fa: ${given} ${family}, en: Person ${i} ${j} }\n`,
    ),
  );
  writeFileSync(join(seeds, 'people.yaml'), people.join(''));
  for (let number = 1; number <= documents; number += 1) {
    writeFileSync(join(seeds, `report-${number}.txt`), reportText(number));
    const date = new Date(Date.UTC(2000 + (number % 25), number % 12, 1 + (number % 28)));
    writeFileSync(
      join(seeds, `report-${number}.yaml`),
      `occasions:\n  - { id: meeting, begins: s2, title: { fa: نشست ${number}, en: Meeting ${number} }, date: { edtf: ${date.toISOString().slice(0, 10)}, status: stated } }\n`,
    );
  }
}
