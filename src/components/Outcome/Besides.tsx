import type { ReactNode } from 'react';
import { listConditionFacts } from '../../trees/conditionUses';
import { listDoneSteps } from '../../trees/doneSteps';
import { FIELD_KINDS } from '../../trees/factTypes/fieldKinds';
import type { CompiledFact, OutcomeContent } from '../../trees/model';
import RichText from '../RichText';
import type { CaseView } from '../session/useSession';
import Fold from './Fold';
import styles from './refine.module.css';
import { BESIDES_TEXTS as TEXTS } from './texts';

interface Props {
  one: Pick<CaseView, 'forest' | 'facts' | 'actions'>;
  refinements: readonly CompiledFact[];
  /** the steps shown, and what may join them */
  content: Pick<OutcomeContent, 'steps' | 'joining'>;
}

/** What else there is between the two, asked here since it adds a step and changes no advice. */
export default function Besides({
  one: { forest, facts: known, actions },
  refinements,
  content,
}: Props): ReactNode {
  const facts = refinements.filter(({ type }) => FIELD_KINDS[type] === 'several');
  if (facts.length === 0) return null;
  const asked = new Set(facts.map(({ id }) => id));
  const added = listDoneSteps(content, forest, known).flatMap(({ title, if: condition }) =>
    condition && listConditionFacts(condition).some((id) => asked.has(id)) ? [title] : [],
  );
  return (
    <div className="lc-no-print">
      <Fold title={TEXTS.title}>
        {facts.map((fact) => {
          const value = known[fact.id];
          const held = Array.isArray(value) ? (value as readonly string[]) : [];
          const tick = (option: string, isTicked: boolean): void => {
            const next = (fact.options ?? []).flatMap(({ id }) =>
              (id === option ? isTicked : held.includes(id)) ? [id] : [],
            );
            actions.answer(fact.id, next.length > 0 ? next : null);
          };
          return (
            <fieldset key={fact.id} className={styles.besides}>
              <legend className="lc-field__label">{fact.question}</legend>
              <RichText {...{ forest, facts: known }} html={fact.why ?? ''} className="lc-field__hint" />
              <div className={styles.boxes}>
                {fact.options?.map(({ id, label }) => (
                  <label key={id} className="lc-choice">
                    <input
                      type="checkbox"
                      checked={held.includes(id)}
                      onChange={(event) => tick(id, event.target.checked)}
                    />
                    <span>{label}</span>
                  </label>
                ))}
              </div>
            </fieldset>
          );
        })}
        <p role="status" className={styles.added}>
          {added.length > 0 && TEXTS.added(added)}
        </p>
      </Fold>
    </div>
  );
}
