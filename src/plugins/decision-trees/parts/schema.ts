/** What the files of `guide-parts/` hold: texts that several guides share, each written once. Build time only. */
import * as z from 'zod';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const text = z.string().min(1);
const byId = <T extends z.ZodType>(entry: T) => z.record(z.string().regex(ID), entry);

/** A word of the trade. */
const TermSchema = z.strictObject({
  label: text,
  /** other forms of the word, as guides may write it */
  variants: z.array(text).optional(),
  /** one to three sentences */
  text,
  law: z.array(text).optional(),
  guide: text.optional(),
});

/** Who acts at a step of a procedure. */
export const ACTORS = {
  vous: 'Vous',
  client: 'Le client',
  commissaire: 'Le commissaire de justice',
  tribunal: 'Le tribunal',
  tiers: 'Le tiers neutre',
  mandataire: 'Le mandataire judiciaire',
  avocat: 'Votre avocat',
} as const;

const TimelineSchema = z.strictObject({
  title: text,
  steps: z
    .array(
      z.strictObject({
        label: text,
        who: z.enum(Object.keys(ACTORS) as [keyof typeof ACTORS]),
        /** the time since the step before, or until which the step is possible */
        time: text.optional(),
        text: text.optional(),
      }),
    )
    .min(3),
});

/** A way out of a dispute, as comparison tables show it. What no source gives is left out: the table says so. */
const RouteSchema = z.strictObject({
  label: text,
  who: text,
  cost: text.optional(),
  time: text.optional(),
  relation: text,
  /** what is kept secret by a rule that the site can cite */
  confidentiality: text.optional(),
  lawyer: text,
  guide: text.optional(),
});

const ChecklistSchema = z.strictObject({
  title: text,
  /** ids stay when words change: ticks are kept by them */
  items: byId(text),
});

const CalculatorSchema = z.strictObject({
  title: text,
  /** the rule, for readers who cannot or will not compute here */
  rule: z.array(text).min(1),
});

export const PART_SCHEMAS = {
  glossary: byId(TermSchema),
  timelines: byId(TimelineSchema),
  routes: byId(RouteSchema),
  checklists: byId(ChecklistSchema),
  calculators: byId(CalculatorSchema),
} as const;

export type PartKind = keyof typeof PART_SCHEMAS;

export type Term = z.output<typeof TermSchema>;
export type TimelinePart = z.output<typeof TimelineSchema>;
export type RoutePart = z.output<typeof RouteSchema>;
export type ChecklistPart = z.output<typeof ChecklistSchema>;
export type CalculatorPart = z.output<typeof CalculatorSchema>;

/** Everything guides may show by its id. */
export interface GuideParts {
  glossary: Record<string, Term>;
  timelines: Record<string, TimelinePart>;
  routes: Record<string, RoutePart>;
  checklists: Record<string, ChecklistPart>;
  calculators: Record<string, CalculatorPart>;
}

export const NO_PARTS: GuideParts = {
  glossary: {},
  timelines: {},
  routes: {},
  checklists: {},
  calculators: {},
};
