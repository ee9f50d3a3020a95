/**
 * How a field of an authored file is described: its type by Zod, its meaning by `.meta()`, and what else the site must know
 * of it by a note. Every list of keys, texts and ids is read from here.
 */
import * as z from 'zod';

/** Ids are ASCII words joined by hyphens: they appear in addresses. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What a text is: plain words, Markdown within a line, or Markdown with paragraphs. Only Markdown takes markers. */
export type TextKind = 'plain' | 'inline' | 'block';

/** Lists of ids that an editor can offer. */
export interface KnownIds {
  facts?: readonly string[];
  /** option ids by fact that is a choice, derived facts included */
  options?: Readonly<Record<string, readonly string[]>>;
  derived?: readonly string[];
  /** derived dates */
  dates?: readonly string[];
  steps?: readonly string[];
  guides?: readonly string[];
  letters?: readonly string[];
  references?: readonly string[];
  values?: readonly string[];
  trees?: readonly string[];
  /** `<tree>/<outcome>` */
  outcomes?: readonly string[];
  skills?: readonly string[];
  scenarios?: readonly string[];
  quizQuestions?: readonly string[];
}

/** What a field names: a list of ids, the end of a branch, or a condition. */
export type IdKind = Exclude<keyof KnownIds, 'options'> | 'target' | 'condition';

export interface FieldNote {
  /** words for readers, and how they are written */
  text?: TextKind;
  /** part of a sentence, or a name: not read as prose */
  fragment?: true;
  /** what may stand in the text besides words, told to authors */
  markers?: string;
  /** what it names */
  ids?: IdKind;
  /** a check of its own tells that it is missing or empty */
  required?: 'by a check';
}

/** The notes, by schema. Zod hands them on to the schemas it clones. */
export const NOTES = z.registry<FieldNote>();

/** The markers of the texts of trees. */
const MARKERS =
  '{@valeur} écrit un chiffre de la loi, {§référence} une citation, {$fait} la réponse donnée, {=8 jours} un chiffre d’usage.';

/** A text shown as it is written. */
export function plain(description: string, example: string, note: Omit<FieldNote, 'text'> = {}): z.ZodString {
  return z
    .string()
    .min(1)
    .meta({ description, examples: [example] })
    .register(NOTES, { text: 'plain', ...note });
}

/** A Markdown text without paragraphs. */
export function inline(description: string, example: string): z.ZodString {
  return markdown('inline', description, example, MARKERS);
}

/** A Markdown text, with paragraphs and lists where it needs them. */
export function block(description: string, example: string, markers = MARKERS): z.ZodString {
  return markdown('block', description, example, markers);
}

/** A Markdown text. @param markers - what may stand in it, told to authors */
export function markdown(text: TextKind, description: string, example: string, markers: string): z.ZodString {
  return z
    .string()
    .min(1)
    .meta({ description, examples: [example] })
    .register(NOTES, { text, markers });
}

/** The id of something defined elsewhere. */
export function idOf(ids: IdKind, description: string, example: string): z.ZodString {
  return z
    .string()
    .min(1)
    .meta({ description, examples: [example] })
    .register(NOTES, { ids });
}

/** One value of a short list. */
export function oneOf<const T extends readonly [string, ...string[]]>(
  values: T,
  description: string,
  example: T[number],
): z.ZodEnum<{ [K in T[number]]: K }> {
  return z.enum(values).meta({ description, examples: [example] });
}

/** Yes or no. */
export function flag(description: string): z.ZodBoolean {
  return z.boolean().meta({ description, examples: [true] });
}

/** A list that is not empty. */
export function listOf<T extends z.ZodType>(
  item: T,
  description: string,
  example: readonly unknown[],
): z.ZodArray<T> {
  return z
    .array(item)
    .min(1)
    .meta({ description, examples: [[...example]] });
}

/** The key of an entry that its author names. */
export const key = z
  .string()
  .regex(ID, 'un identifiant est fait de mots en minuscules sans accent, joints par des traits d’union');

/** A condition, which `condition.ts` reads: for the schema it is any map. */
export const ConditionSchema = z
  .record(z.string(), z.unknown())
  .meta({
    description: 'Vraie quand toutes ses lignes le sont. Absente\u00a0: toujours.',
    examples: [{ 'type-de-client': 'professionnel', montant: '<= @petite-creance' }],
  })
  .register(NOTES, { ids: 'condition' });

/** `other-side` → `otherSide`: the name in code of a key of the format. */
export type NameOf<K extends PropertyKey> = K extends `${infer Head}-${infer Rest}`
  ? `${Head}${Capitalize<NameOf<Rest> & string>}`
  : K;

/** What a map of the format holds, under its names in code. */
export type CodeNamed<T> = { [K in keyof T as NameOf<K>]: T[K] };

export function nameOf(key: string): string {
  return key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Gives the keys of a map their names in code; what it holds stays. */
export function rename<T extends object>(map: T): CodeNamed<T> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [nameOf(key), value])) as CodeNamed<T>;
}
