import type { Code } from '../codes.ts';

/** Whether what stands in braces names a part: `{name}` does, `{ fa: … }` of a line of YAML does not. */
type IsName<Text extends string> = Text extends
  | ''
  | `${string}${' ' | ':' | ',' | '…' | '[' | '{' | '.'}${string}`
  ? false
  : true;

/** The names of the parts that a sentence asks for: those of «{id} is new in {file}» are `id` and `file`. */
export type PartNames<Text extends string> = Text extends `${string}{${infer After}`
  ? After extends `${infer Name}}${infer Rest}`
    ? IsName<Name> extends true
      ? Name | PartNames<Rest>
      : PartNames<After>
    : never
  : never;

/** Whether two sets of names are the same. */
type Same<One, Other> = [One, Other] extends [Other, One] ? true : false;

/** What stands in its place where two sentences have other parts: nothing can be given for it. */
type Unequal<Names> = { readonly 'the parts are not the same in both languages': Names };

/** Words in both languages. */
export interface InBoth {
  readonly fa: string;
  readonly en: string;
}

/** Both languages have the same parts, or else the type refuses them. */
export type BalancedWords<Words extends InBoth> =
  Same<PartNames<Words['fa']>, PartNames<Words['en']>> extends true
    ? Words
    : Unequal<PartNames<Words['fa']> | PartNames<Words['en']>>;

/** What is found, and how to mend it. */
export interface Wording {
  readonly message: string;
  readonly mend: string;
}

/** Something that can be said, in both languages. */
export interface InBothWordings {
  /** The code of a diagnostic. */
  readonly code?: Code;
  /** What reads the same in both languages, by the name of the part that it is: lines to paste, commands, ways of writing. */
  readonly same?: Readonly<Record<string, string>>;
  readonly fa: Wording;
  readonly en: Wording;
}

/** Both languages have the same parts in the message and in the mend, or else the type refuses them. */
export type BalancedWordings<One extends InBothWordings> =
  Same<PartNames<One['fa']['message']>, PartNames<One['en']['message']>> extends true
    ? Same<PartNames<One['fa']['mend']>, PartNames<One['en']['mend']>> extends true
      ? One
      : Unequal<PartNames<One['fa']['mend']> | PartNames<One['en']['mend']>>
    : Unequal<PartNames<One['fa']['message']> | PartNames<One['en']['message']>>;

/** The names of what reads the same in both languages. */
type SameNames<One extends InBothWordings> = One extends { readonly same: infer Lines } ? keyof Lines : never;
type InSame<One extends InBothWordings> = One extends { readonly same: infer Lines }
  ? PartNames<Extract<Lines[keyof Lines], string>>
  : never;

/** The names of the parts that whoever says it has to give. */
export type AskedFor<One extends InBothWordings> = Exclude<
  PartNames<One['en']['message']> | PartNames<One['en']['mend']> | InSame<One>,
  SameNames<One>
>;

/** Words of a catalogue, by their names: the types refuse those that have other parts in the one language than in the other. */
export const balancedWords = <const All extends Readonly<Record<string, InBoth>>>(
  all: All & { readonly [Name in keyof All]: BalancedWords<All[Name]> },
): All => all;

/** What can be said, by names: the types refuse what has other parts in the one language than in the other. */
export const balancedWordings = <const All extends Readonly<Record<string, InBothWordings>>>(
  all: All & { readonly [Name in keyof All]: BalancedWordings<All[Name]> },
): All => all;
