import { BESIDE_ENDINGS, FOLDER_FILES, furtherName } from './editors-names.ts';

/** What of the editors' files is wrong where one cannot be decoded. */
export const FAULTS = { sidecar: 'GA004', ledger: 'GA006', translation: 'GA008' } as const;

/** The editors' files of one document, by what they are. */
export type Paths = Readonly<Record<keyof typeof FAULTS, string>> & {
  /** Of translations into the further languages of the archive. */
  readonly further: readonly (readonly [language: string, path: string])[];
};

type Further = Paths['further'];

/** Translations into further languages, by their names. */
const furtherNamed = (languages: readonly string[], before = ''): Further =>
  languages.map((language) => [language, before + furtherName(language)]);

/** The names of the files beside a bare text. */
export const besideText = (base: string, languages: readonly string[]): Paths => ({
  sidecar: `${base}${BESIDE_ENDINGS.sidecar}`,
  ledger: `${base}${BESIDE_ENDINGS.ledger}`,
  translation: `${base}${BESIDE_ENDINGS.translation}`,
  further: furtherNamed(languages, `${base}.`),
});

export const within = (folder: string, { sidecar, ledger, translation, further }: Paths): Paths => ({
  sidecar: `${folder}/${sidecar}`,
  ledger: `${folder}/${ledger}`,
  translation: `${folder}/${translation}`,
  further: further.map(([language, name]) => [language, `${folder}/${name}`]),
});

export const allOf = ({ further, ...others }: Paths): string[] => [
  ...Object.values(others),
  ...further.map(([, name]) => name),
];

/** The names of the files in the folder of a text. */
export const inFolder = (languages: readonly string[]): Paths => ({
  ...FOLDER_FILES,
  further: furtherNamed(languages),
});
