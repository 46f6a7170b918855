import { z } from 'zod';
import { LANGUAGES } from '../../text/direction.ts';
import { idRefusal } from '../address-ids.ts';

/*
 * The pages are in Persian and English; texts may be translated into further languages, those that `languages` of archive.yaml
 * names after these two. A schema says of a text in languages what it is in a further one; `inLanguages` gives the schema for the
 * languages of an archive. For an archive of two languages it is the same schema.
 */

const PAGE_LANGUAGES: ReadonlySet<string> = new Set(LANGUAGES);
const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The code of a language that somebody reads: ISO 639, as it is the name of files and a part of addresses. */
export const isLanguageCode = (code: string): boolean =>
  /^[a-z]{2,3}$/.test(code) && idRefusal(code) === undefined && NAMES.of(code) !== undefined;

/** The further ones among the languages of an archive. */
export const furtherOf = (languages: readonly string[]): readonly string[] =>
  languages.filter((code) => !PAGE_LANGUAGES.has(code));

/** What a text is in each further language, by the schema of the text. */
const inFurther = new WeakMap<z.ZodType, z.ZodType>();

/** Says that `schema` is a text in languages: in a further one it is as `further` says. */
export function textInLanguages<Schema extends z.ZodType>(schema: Schema, further: z.ZodType): Schema {
  inFurther.set(schema, further);
  return schema;
}

const withKeys = (schema: z.ZodType, codes: readonly string[]): Record<string, z.ZodType> => {
  const further = inFurther.get(schema);
  return further === undefined ? {} : Object.fromEntries(codes.map((code) => [code, further]));
};

/** The parts that a schema is made of, each as `change` makes it. */
function changedParts(schema: z.ZodType, change: (part: z.ZodType) => z.ZodType): object {
  const { def } = schema._zod as unknown as { def: Readonly<Record<string, unknown>> };
  const changed = (part: unknown): unknown => {
    if (part instanceof z.ZodType) return change(part);
    return Array.isArray(part) ? part.map(changed) : part;
  };
  const shape = def.shape as Readonly<Record<string, z.ZodType>> | undefined;
  return {
    ...Object.fromEntries(
      ['element', 'innerType', 'valueType', 'keyType', 'options', 'items', 'in', 'out', 'left', 'right']
        .filter((key) => def[key] !== undefined)
        .map((key) => [key, changed(def[key])]),
    ),
    ...(shape && {
      shape: Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, change(part)])),
    }),
  };
}

function rebuilt(schema: z.ZodType, codes: readonly string[]): z.ZodType {
  const parts = changedParts(schema, (part) => rebuilt(part, codes));
  const { def } = schema._zod as unknown as { def: { readonly shape?: object } };
  const { shape, ...others } = parts as { readonly shape?: object };
  const keys = withKeys(schema, codes);
  const whole = { ...def, ...others, ...(shape && { shape: { ...shape, ...keys } }) };
  return z.core.clone(schema as z.core.$ZodType, whole as z.core.$ZodTypeDef) as z.ZodType;
}

const made = new WeakMap<z.ZodType, Map<string, z.ZodType>>();

/** The schema in which each text in languages may be in these further ones, too; `schema` itself where there are none. */
export function inLanguages<Schema extends z.ZodType>(schema: Schema, further: readonly string[]): Schema {
  if (further.length === 0) return schema;
  const known = made.get(schema) ?? new Map<string, z.ZodType>();
  made.set(schema, known);
  const key = further.join();
  const found = known.get(key) ?? rebuilt(schema, further);
  known.set(key, found);
  return found as Schema;
}

/** The further languages of something that has a text in them all, such as the title of a document. */
export const furtherIn = (text: unknown): readonly string[] =>
  typeof text === 'object' && text !== null ? furtherOf(Object.keys(text).filter(isLanguageCode)) : [];

/** A text in one language; null where it is not in it. */
export const textIn = (text: object, language: string): string | null => {
  const found = (text as Readonly<Record<string, unknown>>)[language];
  return typeof found === 'string' ? found : null;
};

/** The texts of a list in one language, such as aliases. */
export const textsIn = (texts: object, language: string): readonly string[] => {
  const found = (texts as Readonly<Record<string, unknown>>)[language];
  return Array.isArray(found) ? found : [];
};
