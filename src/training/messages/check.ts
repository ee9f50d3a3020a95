/** What authors of `training/` are told. */

import { countWords, didYouMean, type IssueText, joinWords, quote } from '../../trees/messages/words';

interface UnknownName {
  name: string;
  known: Iterable<string>;
}

const unknown = (what: string, { name, known }: UnknownName, otherwise: string): IssueText => ({
  message: `${what} ${quote(name)} est nommé ici, et n’existe pas.`,
  remedy: didYouMean(name, known, otherwise),
});
/** The same of a feminine noun. */
const unknownShe = (what: string, { name, known }: UnknownName, otherwise: string): IssueText => ({
  message: `${what} ${quote(name)} est nommée ici, et n’existe pas.`,
  remedy: didYouMean(name, known, otherwise),
});

/** Names that nothing defines, by what they should be. */
export const UNKNOWN_MESSAGES = {
  guide: (named: UnknownName) => unknown('Le guide', named, 'Les guides sont dans `docs/`.'),
  skill: (named: UnknownName) => unknownShe('La compétence', named, 'Ajoutez-la à `training/skills.yaml`.'),
  tree: (named: UnknownName) => unknown('L’arbre', named, 'Les arbres sont dans `decision-trees/`.'),
  outcome: (named: UnknownName) =>
    unknownShe('L’issue', named, 'Nommez une issue d’un arbre\u00a0: `arbre/issue`.'),
  fact: (named: UnknownName) => unknown('Le fait', named, 'Les faits sont dans facts.yaml.'),
  scenario: (named: UnknownName) =>
    unknown('Le scénario', named, 'Les scénarios sont dans `training/scenarios/`.'),
  question: (named: UnknownName) =>
    unknownShe('La question', named, 'Les questions sont dans `training/quizzes/`.'),
  turn: (named: UnknownName) =>
    unknown(
      'Le tour ou la fin',
      named,
      `Ceux de cette conversation sont\u00a0: ${joinWords([...named.known])}.`,
    ),
  document: (named: UnknownName) =>
    unknownShe('La pièce', named, `Les pièces de ce scénario sont\u00a0: ${joinWords([...named.known])}.`),
  'law-value': (named: UnknownName) =>
    unknownShe('La valeur de droit', named, 'Ajoutez-la dans `law/values/`.'),
  'law-reference': (named: UnknownName) =>
    unknownShe('La référence de droit', named, 'Ajoutez-la dans `law/references/`.'),
};

export const TRAINING_MESSAGES = {
  'unknown-option': (found: { fact: string; option: string; options: readonly string[] }): IssueText => ({
    message: `Le fait ${quote(found.fact)} n’a pas de réponse ${quote(found.option)}.`,
    remedy: didYouMean(found.option, found.options, `Ses réponses sont\u00a0: ${found.options.join(', ')}.`),
  }),
  'duplicate-question': ({ id, file }: { id: string; file: string }): IssueText => ({
    message: `La question ${quote(id)} est déjà dans ${file}.`,
    remedy: 'Renommez l’une des deux\u00a0: les progrès sont gardés sous ces noms.',
  }),
  'duplicate-stage': ({ id }: { id: string }): IssueText => ({
    message: `Deux étapes de ce parcours sont ${quote(id)}.`,
    remedy: 'Retirez-en une, ou renommez le questionnaire\u00a0: les progrès sont gardés sous ces noms.',
  }),
  'dispensable-missing': (): IssueText => ({
    message: 'Aucun fait de ce scénario n’est indispensable, et rien ne dit pourquoi.',
    remedy:
      'Écrivez `indispensable: true` sous le fait dont l’oubli blesse quelqu’un, perd un droit ou manque une date\u00a0; s’il n’y en a pas, dites pourquoi sous `dispensable:`.',
  }),
  'dispensable-needless': (): IssueText => ({
    message: 'Ce scénario dit pourquoi aucun fait n’est indispensable, et l’un d’eux l’est.',
    remedy: 'Retirez `dispensable:`, ou `indispensable: true`.',
  }),
  'duplicate-document': ({ id }: { id: string }): IssueText => ({
    message: `Deux pièces s’appellent ${quote(id)}.`,
    remedy: 'Renommez-en une\u00a0: les faits nomment la pièce qui les établit.',
  }),
  quote: (found: { document: string; count: number; elsewhere: string | undefined }): IssueText => ({
    message:
      found.count === 0
        ? `Ces mots ne figurent pas dans la pièce ${quote(found.document)}.`
        : `Ces mots figurent ${found.count}\u00a0fois dans la pièce ${quote(found.document)}.`,
    remedy:
      found.count > 0
        ? 'Copiez-en davantage, pour désigner un seul endroit.'
        : found.elsewhere === undefined
          ? 'Copiez-les de la pièce, marques et signes compris.'
          : `Ils figurent dans ${quote(found.elsewhere)}\u00a0: écrivez \`in: ${found.elsewhere}\`.`,
  }),
  'not-unknown': ({ fact }: { fact: string }): IssueText => ({
    message: `Le fait ${quote(fact)} ne peut pas être inconnu.`,
    remedy: 'Donnez-lui une valeur, établie par une pièce.',
  }),
  'out-of-range': (given: { fact: string; found: string; low: string; high: string }): IssueText => ({
    message: `Le fait ${quote(given.fact)} ne peut pas valoir ${given.found}.`,
    remedy: `Il est compris entre ${given.low} et ${given.high}.`,
  }),
  'other-kind': ({ fact, found, written }: { fact: string; found: string; written: string }): IssueText => ({
    message: `Le fait ${quote(fact)} ne peut pas valoir ${found}.`,
    remedy: `Écrivez ${written}.`,
  }),
  number: ({ found }: { found: string }): IssueText => ({
    message: `Un texte écrit ${quote(found)} en chiffres.`,
    remedy:
      'Nommez la règle, `{@valeur}` ou `{§reference}`\u00a0; ou marquez ce qui relève de l’usage ou du cas\u00a0: `{=8 jours}`.',
  }),
  'case-fact': ({ fact }: { fact: string }): IssueText => ({
    message: `Un texte nomme la réponse \`{$${fact}}\`\u00a0: la formation n’a pas de dossier de lecteur où la prendre.`,
    remedy: 'Écrivez-la en toutes lettres\u00a0; pour un jour, `{~today - 26 months}`.',
  }),
  'bad-day': ({ written }: { written: string }): IssueText => ({
    message: `\`{~${written}}\` n’est pas un jour.`,
    remedy:
      'Écrivez `{~today}`, `{~today - 26 months}` ou `{~today + 8 days}`\u00a0; les unités sont `days`, `weeks`, `months` et `years`.',
  }),
  'stray-file': (): IssueText => ({
    message: 'Ce fichier de `training/` n’est pas à sa place\u00a0: il ne serait pas lu.',
    remedy: 'Déplacez-le dans scenarios/, conversations/, quizzes/ ou courses/, ou nommez-le skills.yaml.',
  }),
};

interface Turn {
  tree: string;
  question: string;
  fact: string;
  value: string;
  outcome: string;
  /** undefined: several were taken */
  taken: string | undefined;
  /** the branches from which the outcome can be reached */
  towards: readonly string[];
}

/** How the walk of a scenario is not as the scenario says. */
export const WALK_MESSAGES = {
  in: ({ scenario, message }: { scenario: string; message: string }): string =>
    `Scénario ${quote(scenario)}\u00a0: ${message}`,
  missing: ({
    tree,
    question,
    fact,
    outcome,
  }: {
    tree: string;
    question: string;
    fact: string;
    outcome: string;
  }) => ({
    message: `Le parcours vers ${outcome} s’arrête à la question ${quote(question)} de l’arbre ${quote(tree)}\u00a0: le fait ${quote(fact)} n’est pas donné.`,
    remedy: `Ajoutez ${quote(fact)} sous \`facts\`, établi par une pièce.`,
  }),
  open: ({
    outcome,
    places,
    facts,
  }: {
    outcome: string;
    places: readonly string[];
    facts: readonly string[];
  }): IssueText => ({
    message: `Le parcours vers ${outcome} hésite entre ${joinWords(places)}, faute de connaître ${joinWords(facts)}.`,
    remedy:
      'Donnez une valeur à l’un de ces faits, établie par une pièce\u00a0; gardez `null` là où cela ne change rien.',
  }),
  elsewhere: ({ outcome, place }: { outcome: string; place: string }): IssueText => ({
    message: `Le parcours doit finir à ${outcome}, et finit à ${place}.`,
    remedy:
      'Corrigez les faits ou l’arbre\u00a0; si la nouvelle issue est juste, attendez celle-là, et relisez les textes.',
  }),
  otherwise: (found: { outcome: string; key: string; found: string; wanted: string }): IssueText => ({
    message: `${found.outcome} a \`${found.key}: ${found.found}\`, et le scénario attend ${found.wanted}.`,
    remedy: 'Si l’arbre a raison, corrigez `expected`, et relisez les textes du scénario.',
  }),
  unused: ({ fact }: { fact: string }): IssueText => ({
    message: `Le parcours ne demande pas ${quote(fact)}.`,
    remedy: 'Retirez ce fait\u00a0; ce qu’il enseigne peut figurer parmi les pièges (`traps`).',
  }),
  branch: ({
    number,
    condition,
    to,
  }: {
    number: number;
    condition: string | undefined;
    to: string;
  }): string => `la branche ${number} (${condition ?? 'toujours'} → ${to})`,
  turn: ({ tree, question, fact, value, outcome, taken, towards }: Turn): string => {
    const way = taken === undefined ? 'prend plusieurs branches' : `prend ${taken}`;
    const towardsOutcome =
      towards.length > 0
        ? `${joinWords(towards, 'ou')} ${towards.length > 1 ? 'mènent' : 'mène'} à ${outcome}`
        : `aucune branche ne mène plus à ${outcome}`;
    return `À la question ${quote(question)} de l’arbre ${quote(tree)}, le fait ${quote(fact)} (${value}) ${way}\u00a0; ${towardsOutcome}.`;
  },
  report: ({ scenario, fact, text }: { scenario: string; fact: string | undefined; text: string }): string =>
    `scénario ${quote(scenario)}${fact === undefined ? '' : `, fait ${quote(fact)}`}\u00a0: ${text}`,
};

/** What stops a build. */
export const BUILD_MESSAGES = {
  errors: ({ count, issues }: { count: number; issues: string }): string =>
    `${countWords(count, 'erreur')} dans la formation\u00a0:\n\n${issues}\n`,
};
