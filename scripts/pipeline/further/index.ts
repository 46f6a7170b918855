import type { Ledger } from '../../../src/schemas/seed.ts';
import { type Diagnostic, isError, type Outcome } from '../../diagnostics/index.ts';
import { withoutWithdrawn } from '../addresses/index.ts';
import type { FurtherTranslation, Seed } from '../archive-input.ts';
import type { AttributedDocument, Gazetteer } from '../attribute/index.ts';
import { checkTranslation, reportUntranslatedInto } from '../check/index.ts';
import { Report } from '../collected-diagnostics.ts';
import type { Identified } from '../identify/index.ts';
import { type FurtherText, type Glossary, readTranslation } from '../translate/index.ts';

export { furtherLanguagesOf, translationInto } from '../archive-input.ts';

/** The translations of a text into the further languages of its archive, and their files that are to be written anew. */
export interface FurtherTexts {
  readonly texts: readonly FurtherText[];
  readonly files: readonly (readonly [path: string, text: string])[];
  /** The seed's own, without what was withdrawn. */
  readonly left: readonly FurtherTranslation[];
}

/** Reads the translations into further languages; null where one of them is broken. */
export function readFurtherTexts(
  { further = [] }: Seed,
  { ledger, segments }: { readonly ledger: Ledger; readonly segments: readonly Identified[] },
): Outcome<FurtherTexts | null> {
  const report = new Report();
  const texts: FurtherText[] = [];
  const files: [path: string, text: string][] = [];
  const left = further.map((one): FurtherTranslation => {
    const file = report.take(withoutWithdrawn(one.file, ledger));
    const translation = report.take(readTranslation(file, segments));
    if (translation !== null) texts.push({ language: one.language, path: one.path, translation });
    if (file !== null && file !== one.file) files.push([file.path, file.text]);
    return { ...one, file };
  });
  const { diagnostics } = report;
  return { value: diagnostics.some(isError) ? null : { texts, files, left }, diagnostics };
}

/** What of these translations does not agree with the text, and what is wanting where somebody has begun one. */
export const checkFurtherTexts = (
  seed: Seed,
  attributed: AttributedDocument,
  { texts, left }: FurtherTexts,
  against: { readonly gazetteer: Gazetteer; readonly glossary: Glossary },
): Diagnostic[] =>
  texts.flatMap((text) => {
    const { language, translation } = text;
    const isBegun = left.some((one) => one.language === language && one.file !== null);
    return [
      ...checkTranslation(translation, attributed, { ...against, language }),
      ...(isBegun ? reportUntranslatedInto(seed, attributed, text) : []),
    ];
  });
