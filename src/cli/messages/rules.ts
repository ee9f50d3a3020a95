/** How `diff` words the rules of deadlines, dates and derived facts that differ. */

const FIELDS: Readonly<Record<string, string>> = {
  label: 'libellé',
  from: 'point de départ',
  value: 'durée',
  readAt: 'date qui décide de la durée',
  counting: 'décompte',
  nature: 'nature',
  moved: 'report d’un dernier jour chômé',
  side: 'qui doit agir',
  act: 'sens du délai',
  transitional: 'loi nouvelle en cours de délai',
  law: 'textes',
  assumes: 'hypothèses',
  rule: 'règle',
  start: 'fait de départ',
  readOn: 'fait qui décide de la durée',
  only: 'condition',
  compute: 'calcul',
  inputs: 'faits lus',
  rules: 'règles',
  values: 'valeurs',
  about: 'explication',
  options: 'réponses possibles',
};

const KINDS = { deadline: 'Délai', date: 'Date', derived: 'Fait déduit' } as const;
const STATES = {
  deadline: { added: 'ajouté', removed: 'retiré', changed: 'modifié' },
  date: { added: 'ajoutée', removed: 'retirée', changed: 'modifiée' },
  derived: { added: 'ajouté', removed: 'retiré', changed: 'modifié' },
} as const;

interface ToldRule {
  kind: keyof typeof KINDS;
  id: string;
  state: keyof (typeof STATES)['date'];
}

export const RULE_WORDS = {
  heading: 'Règles modifiées\u00a0:',
  absent: 'rien',
  yes: 'oui',
  no: 'non',
  fields: FIELDS,
  rule: ({ kind, id, state }: ToldRule) => `- ${KINDS[kind]} ${id}\u00a0: ${STATES[kind][state]}.`,
  field: ({ field, before, after }: { field: string; before: string; after: string }) =>
    `  ${field}\u00a0: avant, ${before}\u00a0; maintenant, ${after}.`,
};
