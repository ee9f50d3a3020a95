/** What the files of `law/drafts/` hold: what a reply is read for before it leaves. Build time only. */
import * as z from 'zod';
import { RECIPIENTS, SIGNS } from '../../case/draft/model';
import { FAULT_KINDS } from '../../trees/said/faults';
import { idOf, inline, key, listOf, oneOf, plain } from '../../trees/schema/field';

const pattern = z.string().min(2);
const reply = z.string().min(3);

const patterns = (description: string, example: string) => listOf(pattern, description, [example]);
const replies = (description: string, example: string) => listOf(reply, description, [example]);

const RuleSchema = z.strictObject({
  kind: oneOf(FAULT_KINDS, 'Ce dont il s’agit.', 'aveu'),
  title: plain('Ce qui a été trouvé, en quelques mots.', 'Reconnaît une faute', { fragment: true }),
  why: inline(
    'Pourquoi le relire, en une phrase.',
    'Un écrit qui reconnaît une faute sert de preuve contre vous.',
  ),
  better: listOf(
    plain('De meilleurs mots, une phrase entière.', 'Nous regrettons la gêne que vous avez subie.'),
    'Ce qui peut être mis à la place.',
    ['Nous regrettons la gêne que vous avez subie.'],
  ).optional(),
  replaces: oneOf(
    ['words'],
    'Ce que les meilleurs mots remplacent\u00a0: absent, la phrase entière\u00a0; `words`, les mots trouvés.',
    'words',
  ).optional(),
  law: listOf(
    idOf('references', 'Une référence de `law/references/`.', 'cciv-2240'),
    'Les textes sur lesquels la règle repose.',
    ['cciv-2240'],
  ).optional(),
  to: listOf(
    oneOf(
      RECIPIENTS.slice(0, 3) as ['consommateur', 'professionnel', 'public'],
      'Un destinataire.',
      'consommateur',
    ),
    'À qui la réponse est écrite\u00a0; absent\u00a0: à n’importe qui.',
    ['consommateur'],
  ).optional(),
  finds: patterns(
    'Les tournures cherchées\u00a0; voir manuels/auteur.md.',
    '{nous} reconnaître … erreur',
  ).optional(),
  sign: oneOf(SIGNS, 'Ce qu’aucune tournure ne dit, à la place de `finds`.', 'majuscules').optional(),
  unless: patterns(
    'Rien n’est signalé si l’une d’elles est dans la même phrase.',
    'sans *reconnaissance',
  ).optional(),
  'unless-text': patterns(
    'Rien n’est signalé si l’une d’elles est quelque part dans le texte.',
    '{jour}',
  ).optional(),
  forgets: patterns(
    'Il manque quelque chose\u00a0: `finds` trouvé, et aucune de ces tournures nulle part.',
    'médiateur',
  ).optional(),
  marks: replies('Des phrases qu’elle doit signaler.', 'Nous reconnaissons notre erreur.'),
  passes: replies('Des phrases qu’elle ne doit pas signaler.', 'Nous ne reconnaissons aucune erreur.'),
});

/** Rules, by id. */
export const DraftRulesSchema = z
  .record(key, RuleSchema)
  .meta({ description: 'Les règles, par identifiant.' });

/** Classes of words that rules share: `law/drafts/mots.yaml`. */
export const DraftWordsSchema = z.record(key, z.array(pattern).min(1)).meta({
  description: 'Des tournures qui se valent, par identifiant\u00a0: une règle écrit `{identifiant}`.',
});

export type DraftRuleSource = z.output<typeof RuleSchema>;
