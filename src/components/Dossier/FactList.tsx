import { type ReactNode, useState } from 'react';
import type { CaseFile } from '../../case/file/model';
import { noteWalk } from '../../case/file/record';
import { citeInvoices } from '../../case/invoice/cite';
import { formatFactValue } from '../../trees/factTypes';
import type { CompiledFact, Facts, FactValue } from '../../trees/model';
import { walk } from '../../trees/walk';
import Question from '../Question';
import { readAnswer } from '../Question/readTyped';
import TypedField from '../Question/TypedField';
import styles from './styles.module.css';
import type { CaseRepository } from './useCaseRepository';
import type { Review } from './useReview';

const THEMES: Readonly<Record<string, string>> = {
  litige: 'Le litige',
  client: 'Votre client',
  creance: 'La somme',
  contrat: 'Le contrat',
  delais: 'Les dates',
  preuves: 'Les preuves',
  procedure: 'La procédure',
  relation: 'La relation',
};

interface Props {
  cases: CaseRepository;
  file: CaseFile;
  review: Review;
}

/** Everything known of the case, by theme; each answer can be changed or taken back. */
export default function FactList({ cases, file, review }: Props): ReactNode {
  const [edited, edit] = useState('');
  const { forest, facts } = review;
  const themes = groupByTheme(review);
  /** Changes the answers, and notes where each tree now leads. */
  const answer = (id: string, value: FactValue | null | undefined): void => {
    edit('');
    const { [id]: _, ...rest } = file.facts;
    const next = value === undefined ? rest : { ...file.facts, [id]: value };
    const { [id]: __, ...valid } = facts;
    const read: Facts = value === undefined ? valid : { ...facts, [id]: value };
    cases.change((one) => ({
      ...one,
      facts: next,
      walks: one.walks.map((noted) => {
        const tree = forest.trees.get(noted.tree)?.tree;
        const now = tree && noteWalk(forest, tree, walk(forest, tree.id, read));
        const isSame = JSON.stringify(now?.outcomes) === JSON.stringify(noted.outcomes);
        return now && !isSame ? now : noted;
      }),
    }));
  };
  if (themes.size === 0) return null;
  return (
    <section aria-labelledby="reponses">
      <h2 id="reponses">Ce que vous avez répondu</h2>
      <div className={styles.themes}>
        {[...themes].map(([theme, defs]) => (
          <div key={theme} className="lc-card">
            <h3 className={styles.title}>{THEMES[theme] ?? theme}</h3>
            <dl className={styles.facts}>
              {defs.map((def) => (
                <Fact
                  key={def.id}
                  def={def}
                  review={review}
                  source={describeSource(file, def.id, facts[def.id])}
                  isEdited={edited === def.id}
                  onEdit={(isEdited) => edit(isEdited ? def.id : '')}
                  onAnswer={(value) => answer(def.id, value)}
                />
              ))}
            </dl>
          </div>
        ))}
      </div>
    </section>
  );
}

/** Names the invoices that give an answer. */
function describeSource({ invoices }: CaseFile, fact: string, value: unknown): string {
  const numbers = citeInvoices(fact, value, Object.values(invoices ?? {}));
  if (!numbers) return '';
  const known = numbers.filter((number) => number !== '');
  if (known.length === 0) return 'd’après votre facture';
  return `d’après ${known.length > 1 ? 'vos factures' : 'votre facture'} ${known.join(', ')}`;
}

/** The facts that are known, by theme, in their order. */
function groupByTheme({ forest, facts }: Review): Map<string, CompiledFact[]> {
  const themes = new Map<string, CompiledFact[]>();
  for (const id of Object.keys(facts)) {
    const def = forest.defs[id];
    if (def) themes.set(def.theme, [...(themes.get(def.theme) ?? []), def]);
  }
  return themes;
}

interface FactProps extends Pick<Props, 'review'> {
  def: CompiledFact;
  /** where the answer comes from, where an invoice gives it; else empty */
  source: string;
  isEdited: boolean;
  onEdit: (isEdited: boolean) => void;
  /** undefined: takes the answer back */
  onAnswer: (value: FactValue | null | undefined) => void;
}

/** One answer, and its question again while it is being changed. */
function Fact({ def, source, review: { forest, facts }, isEdited, onEdit, onAnswer }: FactProps): ReactNode {
  return (
    <div className={styles.fact}>
      <dt>{def.label}</dt>
      <dd>
        {formatFactValue(def, facts[def.id] ?? null)}
        {source && <small>, {source}</small>}
      </dd>
      <dd className="lc-row lc-no-print">
        <button
          type="button"
          className="lc-button lc-button--small"
          aria-expanded={isEdited}
          aria-label={`Modifier : ${def.label}`}
          onClick={() => onEdit(!isEdited)}
        >
          Modifier
        </button>
        <button
          type="button"
          className="lc-button lc-button--quiet lc-button--small"
          aria-label={`Oublier : ${def.label}`}
          onClick={() => onAnswer(undefined)}
        >
          Oublier
        </button>
      </dd>
      {isEdited && (
        <dd className={styles.editor}>
          <Question
            forest={forest}
            facts={facts}
            fact={def}
            takesFocus
            read={(data) => readAnswer(forest, def, data, facts)}
            renderField={(field) => <TypedField {...field} forest={forest} />}
            onAnswer={onAnswer}
            onCancel={() => onEdit(false)}
          />
        </dd>
      )}
    </div>
  );
}
