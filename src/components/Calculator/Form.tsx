import { translate } from '@docusaurus/Translate';
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { CALCULATORS } from '../../case/calculators';
import type { CalculatorLaw, CalculatorResult } from '../../case/calculators/model';
import { readToday } from '../../case/today';
import { typeset } from '../../trees/typeset';
import FieldView from './FieldView';
import ResultView from './ResultView';
import styles from './styles.module.css';

interface Props {
  id: string;
  law: CalculatorLaw;
  /** the reader just asked for it: the first field is where to go on */
  takesFocus: boolean;
}

/** The fields of a calculator and its answer. Nothing typed is kept or sent. */
export default function CalculatorForm({ id, law, takesFocus }: Props): ReactNode {
  const calculator = CALCULATORS[id];
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [answer, setAnswer] = useState<CalculatorResult | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const prefix = useId();

  useEffect(() => {
    if (takesFocus) form.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, [takesFocus]);
  useEffect(() => {
    if (answer?.ok === false) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [answer]);

  if (!calculator) return null;
  const problems = answer?.ok === false ? answer.problems : {};

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setAnswer(calculator.compute(typed, law, readToday(window, new Date())));
  };
  return (
    <form ref={form} onSubmit={onSubmit} className={styles.form} noValidate>
      {calculator.listFields(typed, law).map((field) => (
        <FieldView
          key={field.id}
          field={field}
          id={`${prefix}-${field.id}`}
          value={typed[field.id] ?? ''}
          problem={problems[field.id]}
          onChange={(value) => setTyped({ ...typed, [field.id]: value })}
        />
      ))}
      <button type="submit" className="lc-button lc-button--primary">
        {translate({ id: 'calculator.compute', message: 'Calculer' })}
      </button>
      <div aria-live="polite" className={styles.answer}>
        {problems.form && <p className="lc-notice lc-notice--caution">{typeset(problems.form)}</p>}
        {answer?.ok && <ResultView answer={answer} references={law.references} />}
      </div>
    </form>
  );
}
