import { type ReactNode, useState } from 'react';
import type { CaseFile } from '../../case/file/model';
import { noteWalk } from '../../case/file/record';
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
  const themes = new Map<string, CompiledFact[]>();
  for (const id of Object.keys(facts)) {
    const def = forest.defs[id];
    if (def) themes.set(def.theme, [...(themes.get(def.theme) ?? []), def]);
  }
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
                <div key={def.id} className={styles.fact}>
                  <dt>{def.label}</dt>
                  <dd>{formatFactValue(def, facts[def.id] ?? null)}</dd>
                  <dd className="lc-row lc-no-print">
                    <button
                      type="button"
                      className="lc-button lc-button--small"
                      aria-expanded={edited === def.id}
                      aria-label={`Modifier : ${def.label}`}
                      onClick={() => edit(edited === def.id ? '' : def.id)}
                    >
                      Modifier
                    </button>
                    <button
                      type="button"
                      className="lc-button lc-button--quiet lc-button--small"
                      aria-label={`Oublier : ${def.label}`}
                      onClick={() => answer(def.id, undefined)}
                    >
                      Oublier
                    </button>
                  </dd>
                  {edited === def.id && (
                    <dd className={styles.editor}>
                      <Question
                        forest={forest}
                        facts={facts}
                        fact={def}
                        number={1}
                        left={0}
                        isAlone
                        takesFocus
                        read={(data) => readAnswer(forest, def, data)}
                        renderField={(field) => <TypedField {...field} forest={forest} />}
                        onAnswer={(value) => answer(def.id, value)}
                        onCancel={() => edit('')}
                      />
                    </dd>
                  )}
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </section>
  );
}
