/** What the front matter of pages holds: guides, letters, articles, other pages. Types are inferred from it. Build time only. */
import * as z from 'zod';
import { parseDay } from '../../trees/calendar';

const text = z.string().trim().min(1);
const day = z.string().refine((written) => parseDay(written) !== null, { params: { expected: 'day' } });
const ids = z.array(text).default([]);

const named = { title: text, description: text.optional() };

const placed = {
  slug: text.optional(),
  draft: z.boolean().optional(),
  unlisted: z.boolean().optional(),
  sidebar_position: z.number().optional(),
  sidebar_label: text.optional(),
};

/** How the law of a page was read, or why it rests on none. */
const reading = {
  law_read: day.optional(),
  law_reading: z.enum(['official', 'secondary']).optional(),
  law_confidence: z.enum(['high', 'medium']).optional(),
  law_none: text.optional(),
};

/** A guide, or the page that presents a letter. */
export const GuideSchema = z.strictObject({
  ...named,
  ...placed,
  ...reading,
  /** day on which it came out */
  published: day.optional(),
  /** day on which its substance last changed; absent: never since */
  updated: day.optional(),
  /** day on which its author wants it read again */
  next_check: day.optional(),
  /** what it tells how to do, as titles of steps say it; the beginning of a word is enough */
  about: ids,
  /** trees that apply, by id */
  trees: ids,
  /** guides to read next, by id */
  related: ids,
  lawyer: z.enum(['optional', 'advised', 'required']),
  lawyer_reason: text.optional(),
});

/** The page that lists the guides, or those of a theme. */
const IndexSchema = z.strictObject({ ...named, ...placed });

export const ArticleSchema = z.strictObject({
  ...named,
  ...reading,
  slug: text.optional(),
  draft: z.boolean().optional(),
  unlisted: z.boolean().optional(),
  date: day,
  authors: z.array(z.strictObject({ name: text })).optional(),
  next_check: day.optional(),
  trees: ids,
});

/** A page of `src/pages`. */
const OtherSchema = z.strictObject({ ...named });

export const HEAD_SCHEMAS = {
  guide: GuideSchema,
  letter: GuideSchema,
  index: IndexSchema,
  article: ArticleSchema,
  page: OtherSchema,
} as const;

export type PageKind = keyof typeof HEAD_SCHEMAS;
export type GuideHead = z.output<typeof GuideSchema>;
export type ArticleHead = z.output<typeof ArticleSchema>;
export type HeadByKind = { [K in PageKind]: z.output<(typeof HEAD_SCHEMAS)[K]> };
