/** The format of `bank/`: real cases, what was expected of them, how they were put to the trees, and how they ended. */
import * as z from 'zod';
import { APPROACHES, LAWYER_LEVELS } from '../trees/model';
import { idOf, key, listOf, oneOf, plain } from '../trees/schema/field';

export const BANK_THEMES = [
  'impaye',
  'facture-contestee',
  'qualite',
  'retard',
  'annulation',
  'reclamation',
  'avis-negatif',
  'client-en-difficulte',
  'abus',
  'mediation',
  'decision',
  'autre',
] as const;
export type BankTheme = (typeof BANK_THEMES)[number];

/** What is judged of an answer. */
export const ASPECTS = ['approach', 'route', 'deadline', 'lawyer'] as const;
export type Aspect = (typeof ASPECTS)[number];

export const VERDICTS = ['right', 'partly', 'wrong'] as const;
export type Verdict = (typeof VERDICTS)[number];

const words = (description: string, example: string) => plain(description, example, { fragment: true });

const ExpectedSchema = z
  .strictObject({
    approaches: listOf(
      oneOf(APPROACHES, 'Une voie acceptable.', 'formal-notice'),
      'Les voies acceptables, la meilleure d’abord.',
      ['formal-notice'],
    ),
    route: words('Quel acte, devant qui.', 'Déclarer la créance au mandataire judiciaire.'),
    'last-day': words(
      'Le dernier jour pour agir et d’où il vient.',
      '8 décembre 2026, un an après la livraison',
    ).optional(),
    lawyer: listOf(
      oneOf(LAWYER_LEVELS, 'Un niveau d’avocat acceptable.', 'advised'),
      'Les niveaux d’avocat acceptables, le meilleur d’abord.',
      ['advised'],
    ),
    'lawyer-why': words('Pourquoi.', 'Au-delà du seuil devant ce tribunal.').optional(),
    points: listOf(
      words('Un point que la réponse doit respecter.', 'Ne pas promettre un remboursement.'),
      'Ce que la réponse doit dire, ou ne jamais dire.',
      ['Ne pas promettre un remboursement.'],
    ),
    law: listOf(
      words('Un texte.', 'C. civ., art. 2224'),
      'Les textes sur lesquels le juge du cas s’appuie.',
      ['C. civ., art. 2224'],
    ).optional(),
  })
  .meta({
    description: 'La réponse attendue, écrite par quelqu’un qui n’a pas lu les arbres.',
    examples: [{ approaches: ['formal-notice'] }],
  });

const ResultSchema = z.strictObject({
  verdict: oneOf(VERDICTS, 'Juste, en partie juste, ou faux.', 'right'),
  end: words(
    'L’issue atteinte, `arbre/issue`, ou plusieurs quand la réponse reste ouverte.',
    'impaye/echeancier',
  ),
  wrong: listOf(
    oneOf(ASPECTS, 'Ce qui n’est pas juste.', 'deadline'),
    'Ce qui n’est pas juste\u00a0: la voie, l’acte, le délai, l’avocat.',
    ['deadline'],
  ).optional(),
  despite: listOf(
    oneOf(ASPECTS, 'Jugé juste au fond.', 'approach'),
    'Ce qu’une machine dirait faux, la voie ou l’avocat n’étant pas de la liste, et qui a été jugé juste au fond.',
    ['approach'],
  ).optional(),
  why: words(
    'Ce qui manque ou se trompe, en une phrase.',
    'Le délai d’un an du transport n’est pas vu.',
  ).optional(),
});

export const BankCaseSchema = z.strictObject({
  title: plain('Le cas, en une ligne.', 'Un carreleur impayé après réception'),
  theme: oneOf(BANK_THEMES, 'Le sujet du litige.', 'impaye'),
  customer: oneOf(
    ['consommateur', 'professionnel', 'association', 'public'],
    'Qui est le client.',
    'consommateur',
  ),
  amount: z
    .number()
    .positive()
    .meta({ description: 'La somme en jeu, en euros.', examples: [1200] })
    .optional(),
  story: words(
    'Le cas raconté avec nos mots, sans nom, tel que l’entreprise le voit.',
    'Un carreleur a posé…',
  ),
  completed: words('Ce que la source ne dit pas et qui a été complété.', 'montant et dates').optional(),
  timeline: listOf(words('Un fait daté.', 'réception il y a deux mois'), 'Ce qui s’est passé, et quand.', [
    'réception il y a deux mois',
  ]).optional(),
  evidence: listOf(words('Une pièce.', 'devis signé'), 'Les pièces.', ['devis signé']).optional(),
  before: listOf(words('Une démarche.', 'deux relances'), 'Ce qui a déjà été fait.', [
    'deux relances',
  ]).optional(),
  source: z
    .url()
    .meta({ description: 'La page publique d’où vient le cas.', examples: ['https://exemple.fr/cas'] }),
  'source-year': z
    .number()
    .int()
    .meta({ description: 'Son année.', examples: [2024] })
    .optional(),
  note: words('Ce qui a changé depuis la source.', 'Le délai a changé en 2022.').optional(),
  confidence: oneOf(['high', 'medium', 'low'], 'À quel point la réponse attendue est sûre.', 'high'),
  expected: ExpectedSchema,
  drawn: z
    .number()
    .int()
    .positive()
    .meta({
      description:
        'Le tirage dont il est\u00a0: joué une seule fois, une fois le travail fini, et publié tel quel.',
      examples: [1],
    })
    .optional(),
  told: z
    .strictObject({
      text: words(
        'Le même cas, comme l’entreprise le taperait ou le dicterait sur un téléphone.',
        'carrelage fini en mars, 3200 euros, il répond plus',
      ),
      tells: z
        .array(idOf('facts', 'Un fait que ce texte dit.', 'montant'))
        .meta({ description: 'Les faits que ce texte dit.', examples: [['montant', 'reaction-client']] }),
      half: oneOf(
        ['build', 'judged', 'judge'],
        'La part dont il est\u00a0: celle qui sert à écrire les phrases\u00a0; celle qui a jugé une première fois et sert depuis à écrire aussi\u00a0; celle qui sert à juger et que personne ne lit en écrivant.',
        'build',
      ),
    })
    .meta({
      description: 'Le cas raconté en une phrase, pour mesurer ce que le site en comprend.',
      examples: [{ text: 'il ne paie pas', tells: ['reaction-client'], half: 'build' }],
    })
    .optional(),
  mapping: z
    .strictObject({
      tree: idOf('trees', 'L’arbre par lequel on entre.', 'impaye'),
      facts: z.record(key, z.union([z.string(), z.number(), z.array(z.string()), z.null()])).meta({
        description: 'Les réponses données, par fait\u00a0; vide\u00a0: on ne sait pas.',
        examples: [{ montant: 1200 }],
      }),
    })
    .meta({
      description: 'Le cas traduit en réponses, par quelqu’un qui n’a pas lu la réponse attendue.',
      examples: [{ tree: 'impaye', facts: { montant: 1200 } }],
    })
    .optional(),
  first: ResultSchema.meta({
    description: 'Le premier résultat, jamais corrigé.',
    examples: [{ verdict: 'right', end: 'impaye/echeancier' }],
  }).optional(),
  now: ResultSchema.meta({
    description: 'Le résultat d’aujourd’hui, rejoué à chaque contrôle.',
    examples: [{ verdict: 'partly', end: 'impaye/echeancier' }],
  }).optional(),
});

export const BankSchema = z
  .record(key, BankCaseSchema)
  .meta({ description: 'Des cas réels, par identifiant.' });

export type BankCase = z.infer<typeof BankCaseSchema>;
export type BankResult = z.infer<typeof ResultSchema>;
