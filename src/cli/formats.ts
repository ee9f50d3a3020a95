/** Every kind of file that an author writes in YAML: where it stands, and the schema that says how. */
import type * as z from 'zod';
import { RepliesSchema } from '../bank/replies';
import { BankSchema } from '../bank/schema';
import { StoriesSchema } from '../bank/stories';
import { DerivedSchema } from '../law/derived/schema';
import { LAW_SCHEMAS } from '../law/schema';
import { CommonSchema, LetterSchema } from '../plugins/decision-trees/letters/schema';
import { PART_SCHEMAS } from '../plugins/decision-trees/parts/schema';
import { DraftRulesSchema, DraftWordsSchema } from '../plugins/drafts/schema';
import { conversationSchema } from '../training/conversation/format';
import { courseSchema, quizSchema, scenarioSchema, skillsSchema } from '../training/format';
import { SHARED_SCHEMAS, TreeSchema } from '../trees/schema';

export interface Format {
  /** name of its JSON Schema */
  id: string;
  /** heading in the reference page */
  title: string;
  /** globs from the root of the site; `!` takes files out */
  files: readonly string[];
  schema: z.ZodType;
}

export const FORMATS: readonly Format[] = [
  {
    id: 'tree',
    title: 'Un arbre',
    files: [
      'decision-trees/*.yaml',
      ...Object.keys(SHARED_SCHEMAS).map((name) => `!decision-trees/${name}.yaml`),
    ],
    schema: TreeSchema,
  },
  {
    id: 'facts',
    title: 'Les faits',
    files: ['decision-trees/facts.yaml'],
    schema: SHARED_SCHEMAS.facts,
  },
  {
    id: 'steps',
    title: 'Les étapes',
    files: ['decision-trees/steps.yaml'],
    schema: SHARED_SCHEMAS.steps,
  },
  {
    id: 'scores',
    title: 'Les évaluations',
    files: ['decision-trees/scores.yaml'],
    schema: SHARED_SCHEMAS.scores,
  },
  {
    id: 'requirements',
    title: 'Les exigences',
    files: ['decision-trees/requirements.yaml'],
    schema: SHARED_SCHEMAS.requirements,
  },
  {
    id: 'calls',
    title: 'Les débuts d’appel',
    files: ['decision-trees/calls.yaml'],
    schema: SHARED_SCHEMAS.calls,
  },
  {
    id: 'law-references',
    title: 'Les références de droit',
    files: ['law/references/*.yaml'],
    schema: LAW_SCHEMAS.references,
  },
  {
    id: 'law-values',
    title: 'Les valeurs de droit',
    files: ['law/values/*.yaml'],
    schema: LAW_SCHEMAS.values,
  },
  { id: 'law-rates', title: 'Les taux', files: ['law/rates.yaml'], schema: LAW_SCHEMAS.rates },
  {
    id: 'law-deadlines',
    title: 'Les règles de délai',
    files: ['law/deadlines/*.yaml'],
    schema: LAW_SCHEMAS.deadlines,
  },
  {
    id: 'law-derived',
    title: 'Un fait déduit',
    files: ['law/derived/*.yaml'],
    schema: DerivedSchema,
  },
  { id: 'law-dates', title: 'Les dates calculées', files: ['law/dates.yaml'], schema: LAW_SCHEMAS.dates },
  {
    id: 'law-wording',
    title: 'Les phrases des calculs',
    files: ['law/wording.yaml'],
    schema: LAW_SCHEMAS.wording,
  },
  {
    id: 'drafts',
    title: 'Une règle de relecture',
    files: ['law/drafts/*.yaml', '!law/drafts/mots.yaml'],
    schema: DraftRulesSchema,
  },
  {
    id: 'draft-words',
    title: 'Les mots des règles de relecture',
    files: ['law/drafts/mots.yaml'],
    schema: DraftWordsSchema,
  },
  {
    id: 'letter',
    title: 'Une lettre',
    files: ['docs/modeles/*.letter.yaml', '!docs/modeles/commun.letter.yaml'],
    schema: LetterSchema,
  },
  {
    id: 'letter-common',
    title: 'Ce que les lettres partagent',
    files: ['docs/modeles/commun.letter.yaml'],
    schema: CommonSchema,
  },
  {
    id: 'glossary',
    title: 'Le glossaire',
    files: ['docs/parties/glossary.yaml'],
    schema: PART_SCHEMAS.glossary,
  },
  {
    id: 'timelines',
    title: 'Les frises',
    files: ['docs/parties/timelines.yaml'],
    schema: PART_SCHEMAS.timelines,
  },
  { id: 'routes', title: 'Les voies', files: ['docs/parties/routes.yaml'], schema: PART_SCHEMAS.routes },
  {
    id: 'checklists',
    title: 'Les listes à cocher',
    files: ['docs/parties/checklists.yaml'],
    schema: PART_SCHEMAS.checklists,
  },
  {
    id: 'calculators',
    title: 'Les calculateurs',
    files: ['docs/parties/calculators.yaml'],
    schema: PART_SCHEMAS.calculators,
  },
  { id: 'bank', title: 'Les cas réels', files: ['bank/*.yaml'], schema: BankSchema },
  { id: 'stories', title: 'Les récits jugés', files: ['bank/stories/*.yaml'], schema: StoriesSchema },
  { id: 'replies', title: 'Les réponses jugées', files: ['bank/replies/*.yaml'], schema: RepliesSchema },
  {
    id: 'scenario',
    title: 'Un scénario',
    files: ['training/scenarios/*.yaml'],
    schema: scenarioSchema,
  },
  {
    id: 'conversation',
    title: 'Une conversation',
    files: ['training/conversations/*.yaml'],
    schema: conversationSchema,
  },
  { id: 'quiz', title: 'Un questionnaire', files: ['training/quizzes/*.yaml'], schema: quizSchema },
  { id: 'course', title: 'Un cours', files: ['training/courses/*.yaml'], schema: courseSchema },
  { id: 'skills', title: 'Les compétences', files: ['training/skills.yaml'], schema: skillsSchema },
];

/** The format of a file; undefined for one that is not an author's. @param path - from the root of the site, with `/` */
export function findFormat(path: string): Format | undefined {
  return FORMATS.find(({ files }) => {
    const [taken, left] = [
      files.filter((glob) => !glob.startsWith('!')),
      files.filter((glob) => glob.startsWith('!')),
    ];
    return taken.some((glob) => isMatch(glob, path)) && !left.some((glob) => isMatch(glob.slice(1), path));
  });
}

/** Matches a glob whose only sign is `*`, which stands for anything but `/`. */
function isMatch(glob: string, path: string): boolean {
  const pattern = glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*');
  return new RegExp(`^${pattern}$`).test(path);
}
