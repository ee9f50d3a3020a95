/** The format of `law/`, defined once: validation, types and the JSON Schema that completes it in an editor. Build time only. */
import * as z from 'zod';
import { parseDay, parseDuration } from '../trees/calendar';
import { LAW_FORM_WORDS } from '../trees/messages/law/files';
import { oneOf } from '../trees/schema/field';
import { dateEntry } from './dates/schema';
import { deadlineEntry } from './deadlines/schema';
import { basis, key, text } from './fields';
import { wordingSection } from './wording/schema';

const day = (description: string) =>
  z
    .string()
    .refine((value) => parseDay(value) !== null, {
      error: LAW_FORM_WORDS.day,
      params: { kind: 'date' },
    })
    .meta({ description, pattern: '^\\d{4}-\\d{2}-\\d{2}$', examples: ['2026-09-25'] });

const duration = z
  .string()
  .refine((value) => (parseDuration(value)?.count ?? 0) > 0, {
    error: LAW_FORM_WORDS.duration,
    params: { kind: 'duration' },
  })
  .meta({
    description:
      'Une durée, en anglais\u00a0: un nombre et `days`, `weeks`, `months`, `years` ou `calendar-years`.',
    pattern: '^\\d+ (day|week|month|year|calendar-year)s?$',
    examples: ['2 years', '30 days'],
  });

const provenance = {
  law: basis,
  read: day('Le jour où le texte a été lu.'),
  reading: oneOf(
    ['official', 'copy', 'secondary'],
    '`official`\u00a0: le texte lui-même a été lu\u00a0; `copy`\u00a0: l’article a été lu dans une copie publique des codes, à la date de cette copie\u00a0; `secondary`\u00a0: une source qui le rapporte.',
    'official',
  ),
  note: text(
    'Une réserve que les lecteurs et le prochain rédacteur doivent connaître.',
    'Le décret d’application est attendu.',
  ).optional(),
};

const confidence = oneOf(
  ['high', 'agreeing', 'medium'],
  '`high`\u00a0: l’article a été lu (`reading: official` ou `copy`)\u00a0; `agreeing`\u00a0: au moins deux sources indépendantes concordent\u00a0; `medium` est montré aux lecteurs par «\u00a0à confirmer sur le texte\u00a0».',
  'high',
);

const reference = z.strictObject({
  text: text('Le nom complet du texte.', 'Article 750-1 du code de procédure civile'),
  short: text('La citation courte.', 'art. 750-1 CPC'),
  about: text('Ce qu’il dit, en une ligne, avec nos mots.', 'Tentative amiable avant le procès'),
  url: z
    .string()
    .regex(/^https:\/\/[^\s]+$/, LAW_FORM_WORDS.address)
    .meta({
      description:
        'L’adresse officielle, seulement si elle a vraiment été vue\u00a0; sinon, la page du code.',
      examples: ['https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000039501708'],
    }),
  'url-kind': oneOf(
    ['article', 'section', 'text', 'code', 'page'],
    'Ce que l’adresse ouvre\u00a0: l’article, sa section, un texte entier, le code, une autre page.',
    'article',
  ),
  read: provenance.read,
  reading: provenance.reading,
  confidence,
  since: day('Le premier jour en vigueur, quand il importe.').optional(),
  until: day('Le dernier jour en vigueur.').optional(),
  note: provenance.note,
});

const amount = z
  .number()
  .min(0)
  .multipleOf(0.01)
  .meta({ description: 'En euros.', examples: [5000] });
const integer = z
  .int()
  .min(0)
  .meta({ description: 'Un nombre entier.', examples: [3] });
const rate = z
  .number()
  .min(0)
  .meta({ description: 'En pour cent.', examples: [10] });

function value<T extends string, V extends z.ZodType>(type: T, meaning: string, of: V) {
  const period = z.strictObject({
    from: day('Le premier jour en vigueur.'),
    until: day('Le dernier jour en vigueur\u00a0; sans lui, la veille de la période suivante.').optional(),
    value: of,
  });
  return z.strictObject({
    label: text('Ce qu’est la valeur.', 'Montant sous lequel une tentative amiable est obligatoire'),
    type: z.literal(type).meta({ description: meaning }),
    ...provenance,
    confidence,
    periods: z
      .array(period)
      .min(1)
      .meta({
        description:
          'Ce qu’elle vaut et depuis quand\u00a0: de la plus ancienne à la plus récente, sans trou ni recouvrement, la dernière ouverte.',
        examples: [[{ from: '2023-10-01', value: 5000 }]],
      }),
  });
}

const lawValue = z.discriminatedUnion('type', [
  value('amount', 'Un montant en euros.', amount),
  value('duration', 'Une durée.', duration),
  value('integer', 'Un nombre entier.', integer),
  value('rate', 'Un taux, en pour cent.', rate),
  value('date', 'Un jour.', day('Le jour.')),
]);

const half = z.strictObject({ value: rate, confidence });

const rates = z.strictObject({
  label: text('Ce qu’est le taux.', 'Taux de refinancement de la BCE'),
  ...provenance,
  halves: z.record(z.string().regex(/^\d{4}-S[12]$/, LAW_FORM_WORDS.half), half).meta({
    description: 'Le taux en vigueur au premier jour de chaque semestre\u00a0; jamais une prévision.',
    examples: [{ '2026-S2': { value: 2.15, confidence: 'high' } }],
  }),
});

/** What each kind of file holds: a map from id to entry. */
export const LAW_SCHEMAS = {
  references: z.record(key, reference).meta({ description: 'Les textes que le site cite, par identifiant.' }),
  values: z
    .record(key, lawValue)
    .meta({ description: 'Les chiffres que la loi fixe, par identifiant, avec leurs périodes.' }),
  rates: z.record(key, rates).meta({ description: 'Les taux fixés par semestre, par identifiant.' }),
  deadlines: z.record(key, deadlineEntry).meta({ description: 'Les règles de délai, par identifiant.' }),
  dates: z
    .record(key, dateEntry)
    .meta({ description: 'Les dates que le site calcule à partir des faits, par identifiant.' }),
  wording: z
    .record(key, wordingSection)
    .meta({ description: 'Les phrases par lesquelles dates et sommes sont expliquées, par rubrique.' }),
} as const;

export type LawFileKind = keyof typeof LAW_SCHEMAS;
export type RawReference = z.infer<typeof reference>;
export type RawValue = z.infer<typeof lawValue>;
export type RawRates = z.infer<typeof rates>;
