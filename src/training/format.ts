/**
 * The format of `training/`: scenarios, quizzes, courses and skills, defined once for types and for validation.
 *
 * Texts are Markdown, with the markers of trees (`{@law value}`, `{§reference}`, `{=practice}`) and one of training:
 * `{~today - 26 months}` writes a day counted from the one on which the exercise is done, so that files never age.
 * Build-time only: the browser gets what `compile.ts` makes of it.
 */
import * as z from 'zod';
import { APPROACHES, LAWYER_LEVELS } from '../trees/model';
import { block, flag, ID, idOf, key, listOf, oneOf, plain } from '../trees/schema/field';
import { TRAINING_FORM_WORDS } from './messages/form';
import { REPLY_VERDICTS } from './verdicts';

const id = (description: string, example: string) => key.meta({ description, examples: [example] });
const text = (description: string, example: string) => plain(description, example).trim();
const MARKERS =
  '{@valeur} écrit un chiffre de la loi, {§référence} une citation, {=8 jours} un chiffre d’usage, {~today - 26 months} un jour compté depuis celui de l’exercice.';
const paper = (description: string, example: string) => block(description, example, MARKERS).trim();

/** The kinds of paper a case file holds. */
export const DOCUMENT_KINDS = [
  'email',
  'call',
  'letter',
  'message',
  'review',
  'invoice',
  'quote',
  'contract',
  'delivery-note',
  'note',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** One paper of the case file, as real life gives it. */
const documentSchema = z.strictObject({
  id: id('Unique dans le scénario\u00a0; les faits le nomment.', 'courriel'),
  kind: oneOf(DOCUMENT_KINDS, 'La sorte de pièce.', 'email'),
  title: text('Son titre.', 'Courriel de Mme Arnaud, lundi soir'),
  text: paper(
    'La pièce, émue et incomplète comme la vie l’est\u00a0; les citations des faits y sont mot pour mot.',
    'Bonjour, je n’ai toujours rien reçu.',
  ),
});

/** `today - 26 months`, a number, an option, several options, or null for « je ne sais pas ». */
const valueSchema = z.union([z.string(), z.number(), z.array(z.string()), z.null()]);

/** One fact that a good reader finds in the file. */
const factSchema = z
  .strictObject({
    value: valueSchema.meta({
      description:
        'Ce qu’il faut dire à l’arbre\u00a0: une réponse, plusieurs, un nombre, un jour comme `today - 26 months`\u00a0; `null`\u00a0: le dossier ne le dit pas, la bonne réponse est «\u00a0je ne sais pas\u00a0».',
      examples: ['consommateur', 'today - 26 months'],
    }),
    indispensable: flag(
      'Sans ce fait, l’exercice n’est pas réussi, quels que soient les points\u00a0: quelqu’un serait blessé, un droit perdu ou une date manquée.',
    ).default(false),
    in: id('La pièce qui le dit\u00a0; omise seulement quand la valeur est `null`.', 'courriel').optional(),
    quote: z
      .string()
      .trim()
      .min(1)
      .meta({
        description:
          'Les mots de cette pièce qui le disent, recopiés avec leurs marques\u00a0; ils y sont une seule fois.',
        examples: ['je n’ai toujours rien reçu'],
      })
      .optional(),
    why: paper(
      'Pourquoi ces mots veulent dire cette réponse, ou où trouver celle qui manque.',
      'Elle achète pour elle.',
    ),
    wrong: z
      .record(
        z.string(),
        plain('Pourquoi on s’y trompe.', 'Le nom est celui d’une société.', {
          fragment: true,
          markers: MARKERS,
        }).trim(),
      )
      .default({})
      .meta({
        description: 'Pour les réponses fausses probables\u00a0: pourquoi on s’y trompe et où cela mènerait.',
        examples: [{ professionnel: 'Le nom est celui d’une société.' }],
      }),
  })
  .refine((fact) => fact.value === null || (fact.in !== undefined && fact.quote !== undefined), {
    message: TRAINING_FORM_WORDS['fact-told'],
  })
  .refine((fact) => (fact.in === undefined) === (fact.quote === undefined), {
    message: TRAINING_FORM_WORDS['in-and-quote'],
  });

export const CRITERION_KINDS = ['tone', 'content', 'promise', 'admission'] as const;

/** What the learner answers the customer: chosen among drafts, then composed, then compared with a rubric. */
const replySchema = z.strictObject({
  task: paper('Quoi écrire, à qui, par quelle voie.', 'Répondez à Mme Arnaud par courriel.'),
  choices: z
    .array(
      z.strictObject({
        text: paper('Un projet de réponse.', 'Bonjour Madame, votre commande part demain.'),
        verdict: oneOf(REPLY_VERDICTS, 'Ce qu’il vaut.', 'good'),
        why: paper('Pourquoi.', 'Il donne une date tenable.'),
      }),
    )
    .min(3)
    .refine((choices) => choices.filter(({ verdict }) => verdict === 'good').length === 1, {
      message: TRAINING_FORM_WORDS['one-good-choice'],
    })
    .meta({
      description: 'Les projets entre lesquels choisir, trois au moins.',
      examples: [[{ verdict: 'good' }]],
    }),
  rubric: z
    .array(
      z.strictObject({
        id: id('Unique dans la grille.', 'excuses'),
        kind: oneOf(CRITERION_KINDS, 'Ce que le critère regarde.', 'tone'),
        criterion: paper('Le critère.', 'La réponse nomme le retard.'),
        why: paper('Pourquoi il compte.', 'Un client reconnu se calme.'),
      }),
    )
    .min(4)
    .meta({
      description:
        'La grille montrée ensuite, par laquelle chacun juge son propre texte\u00a0; quatre critères au moins.',
      examples: [[{ id: 'excuses', kind: 'tone' }]],
    }),
  model: paper('Une réponse qui suit la grille.', 'Bonjour Madame, vous avez raison.'),
});

/** One written case: an exercise for learners and a regression test of the trees. The id is the file’s name. */
export const scenarioSchema = z.strictObject({
  title: text('Le titre de l’exercice.', 'Le canapé promis pour le mariage'),
  summary: paper(
    'Une phrase dite avant d’ouvrir le dossier\u00a0; elle ne révèle rien.',
    'Un client a annulé.',
  ),
  tree: idOf('trees', 'L’arbre par lequel l’exercice commence.', 'impaye').regex(ID),
  customer: oneOf(['consommateur', 'professionnel', 'public'], 'La sorte de client.', 'consommateur'),
  difficulty: oneOf(DIFFICULTIES, 'La difficulté.', 'easy'),
  minutes: z
    .int()
    .min(5)
    .max(60)
    .meta({ description: 'La durée, en minutes.', examples: [15] }),
  skills: listOf(
    idOf('skills', 'Une compétence de `training/skills.yaml`.', 'lire-un-dossier'),
    'Les compétences exercées.',
    ['lire-un-dossier'],
  ),
  role: paper('Qui vous êtes dans ce cas.', 'Vous tenez l’accueil d’un garage de six personnes.'),
  documents: listOf(documentSchema, 'Les pièces du dossier.', [{ id: 'courriel', kind: 'email' }]),
  facts: z.record(key, factSchema).meta({
    description: 'Chaque fait que l’arbre demande jusqu’à l’issue, et aucun autre.',
    examples: [{ 'type-de-client': { value: 'consommateur' } }],
  }),
  dispensable: paper(
    'Pourquoi aucun fait de ce dossier n’est indispensable\u00a0; à écrire quand aucun ne porte `indispensable: true`.',
    'Personne n’est en danger et aucun délai ne court.',
  ).optional(),
  traps: listOf(
    z.strictObject({
      trap: paper('Le piège.', 'Le nom est celui d’une société.'),
      lesson: paper('Ce qu’il apprend.', 'Regardez à quoi sert l’achat.'),
    }),
    'Les pièges du dossier.',
    [{ trap: 'Le nom est celui d’une société.' }],
  ),
  expected: z
    .strictObject({
      outcome: idOf(
        'outcomes',
        '`<arbre>/<issue>`, après les renvois d’un arbre à l’autre.',
        'impaye/petite-creance',
      ).regex(/^[a-z-]+\/[a-z0-9-]+$/, 'une issue s’écrit `<arbre>/<issue>`'),
      approach: oneOf(APPROACHES, 'La voie principale.', 'formal-notice'),
      now: oneOf(APPROACHES, 'La voie à prendre d’abord, si elle est autre.', 'dialogue').optional(),
      lawyer: oneOf(LAWYER_LEVELS, 'À quel point un avocat est nécessaire.', 'optional'),
    })
    .meta({ description: 'Où le dossier doit mener.', examples: [{ outcome: 'impaye/petite-creance' }] }),
  reply: replySchema
    .meta({ description: 'La réponse à écrire au client.', examples: [{ task: 'Répondez.' }] })
    .optional(),
  debrief: paper('Ce qu’il faut retenir, en quatre à huit phrases.', 'La preuve d’abord.'),
  source: z
    .string()
    .trim()
    .min(1)
    .meta({
      description: 'Le cas de tests/scenarios/cases qu’il raconte autrement.',
      examples: ['boulangerie'],
    })
    .optional(),
});
export type ScenarioSource = z.infer<typeof scenarioSchema>;

/** One question of a quiz. */
export const quizQuestionSchema = z
  .strictObject({
    id: id('Unique parmi toutes les questions.', 'plombier-cuisine'),
    guide: idOf('guides', 'Le guide qui y répond.', 'droits/delais-pour-agir').regex(
      /^[a-z-]+\/[a-z0-9-]+$/,
      'un guide s’écrit par son chemin sous `docs/`',
    ),
    skill: idOf('skills', 'La compétence exercée.', 'lire-un-dossier').regex(ID),
    kind: oneOf(['single', 'multiple'], 'Une bonne réponse, ou plusieurs.', 'single'),
    question: paper('La question.', 'Jusqu’à quand pouvez-vous agir\u00a0?'),
    options: z
      .array(
        z.strictObject({
          text: paper('Une réponse.', 'Deux ans.'),
          right: flag('Elle est juste.').default(false),
          why: paper(
            'Pourquoi elle est fausse\u00a0; nécessaire alors.',
            'C’est le délai d’un professionnel.',
          ).optional(),
        }),
      )
      .min(2)
      .max(6)
      .meta({
        description: 'Les réponses, de deux à six.',
        examples: [[{ text: 'Deux ans.', right: true }]],
      }),
    explanation: paper(
      'Deux à quatre phrases, montrées après la réponse quelle qu’elle soit.',
      'Le délai est de deux ans.',
    ),
    law: z
      .union([
        listOf(idOf('references', 'Une référence de `law/references/`.', 'cconso-l218-2'), 'Les textes.', [
          'cconso-l218-2',
        ]),
        z.literal('none'),
      ])
      .meta({
        description:
          'Les références sur lesquelles la réponse repose\u00a0; `none`\u00a0: elle ne repose sur aucun texte.',
        examples: [['cconso-l218-2'], 'none'],
      }),
  })
  .refine(({ kind, options }) => {
    const right = options.filter((option) => option.right).length;
    return kind === 'single' ? right === 1 : right >= 1;
  }, TRAINING_FORM_WORDS['right-options'])
  .refine(
    ({ options }) => options.every((option) => option.right || option.why !== undefined),
    TRAINING_FORM_WORDS['wrong-why'],
  );
export type QuizQuestionSource = z.infer<typeof quizQuestionSchema>;

/** A file of questions on one theme. Question ids are unique over all files. */
export const quizSchema = z.strictObject({
  title: text('Le thème.', 'Les droits de chacun'),
  questions: listOf(quizQuestionSchema, 'Les questions.', [{ id: 'plombier-cuisine' }]),
});

const indispensable = flag(
  'Cette étape doit atteindre à elle seule la part des points du cours\u00a0: sans elle, le cours n’est pas réussi.',
).default(false);

/** One stage of a course. */
const stageSchema = z.union([
  z.strictObject({
    guide: idOf('guides', 'Un guide à lire.', 'droits/delais-pour-agir'),
    minutes: z
      .int()
      .min(1)
      .max(40)
      .meta({ description: 'La durée, en minutes.', examples: [10] }),
    why: paper('Pourquoi le lire.', 'Il donne les délais.'),
  }),
  z.strictObject({
    quiz: id('Unique dans le cours.', 'verifier-les-delais'),
    title: text('Le titre du questionnaire.', 'Les délais'),
    questions: z
      .array(idOf('quizQuestions', 'Une question de `training/quizzes/`.', 'plombier-cuisine').regex(ID))
      .min(6)
      .max(24)
      .meta({
        description:
          'La réserve, de six à vingt-quatre questions\u00a0: chaque essai en tire les deux tiers, et le suivant en partage la moitié au plus.',
        examples: [['plombier-cuisine']],
      }),
    indispensable,
  }),
  z.strictObject({
    scenario: idOf(
      'scenarios',
      'Un scénario de `training/scenarios/`.',
      'canape-promis-pour-le-mariage',
    ).regex(ID),
    feedback: oneOf(['at-once', 'at-end'], 'Quand dire ce qui était juste.', 'at-once').default('at-once'),
    indispensable,
  }),
]);

/** A path through guides, quizzes and scenarios. The id is the file’s name. */
export const courseSchema = z.strictObject({
  title: text('Le titre du cours.', 'Les factures impayées'),
  summary: paper('Le cours en une phrase.', 'Prévenir, prouver, relancer.'),
  audience: paper('À qui il s’adresse.', 'Qui tient les factures.'),
  objectives: z
    .array(paper('Un objectif.', 'Savoir quand relancer.'))
    .min(3)
    .meta({
      description: 'Ce que l’on saura faire, trois objectifs au moins.',
      examples: [['Savoir quand relancer.']],
    }),
  order: z.int().meta({ description: 'Place dans la liste des cours.', examples: [1] }),
  passMark: z
    .number()
    .min(0.5)
    .max(1)
    .default(0.8)
    .meta({ description: 'La part des points à partir de laquelle le cours est réussi.', examples: [0.8] }),
  stages: z
    .array(stageSchema)
    .min(4)
    .meta({
      description: 'Les étapes du cours, quatre au moins.',
      examples: [[{ guide: 'droits/delais-pour-agir' }]],
    }),
});
export type CourseSource = z.infer<typeof courseSchema>;

/** What is trained: id → name and what mastering it means. */
export const skillsSchema = z
  .record(
    key,
    z.strictObject({
      name: plain('Le nom de la compétence.', 'Lire un dossier', { fragment: true }).trim(),
      about: text('Ce que c’est que de la maîtriser.', 'Trouver dans les pièces ce que l’arbre demande.'),
    }),
  )
  .meta({ description: 'Les compétences, par identifiant.' });
