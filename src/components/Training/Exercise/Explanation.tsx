import type { ReactNode } from 'react';
import { pickMarked } from '../../../training/marks';
import type { CompiledScenario } from '../../../training/model';
import type { FactScore } from '../../../training/score';
import { formatFactValue, isSeveral } from '../../../trees/factTypes';
import type { Forest } from '../../../trees/forest';
import type { CompiledFact } from '../../../trees/model';
import Html from '../Html';
import { TEXTS } from '../texts';
import styles from './styles.module.css';

interface Props {
  scenario: CompiledScenario;
  forest: Forest;
  score: FactScore;
  day: string;
  onShowPassage(fact: string): void;
}

/** What was answered, what the file tells, where and why. */
export default function Explanation({ scenario, forest, score, day, onShowPassage }: Props): ReactNode {
  const { fact, value, right, isRight } = score;
  const def = forest.defs[fact] as CompiledFact;
  const told = scenario.facts[fact];
  const document = scenario.documents.find(({ id }) => id === told?.in);
  const words = document ? pickMarked(document.html, fact) : '';
  const fill = { day, law: scenario.law };
  return (
    <>
      <dl className={styles.answers}>
        <dt>{TEXTS.yourAnswer}</dt>
        <dd>{value === undefined ? score.given : formatFactValue(def, value)}</dd>
        {!isRight && (
          <>
            <dt>{TEXTS.rightAnswer}</dt>
            <dd>
              <strong>{formatFactValue(def, right)}</strong>
              <Difference def={def} score={score} />
            </dd>
          </>
        )}
      </dl>
      {listWrong(score).map((option) => {
        const html = told?.wrong[option];
        return html && <Html key={option} as="p" html={html} {...fill} />;
      })}
      {words ? (
        <figure className={styles.quote}>
          <Html as="blockquote" html={words} {...fill} />
          <figcaption>
            <Html as="span" html={TEXTS.inDocument(document?.title ?? '')} {...fill} />
            <button
              type="button"
              className="lc-button lc-button--small lc-no-print"
              onClick={() => onShowPassage(fact)}
            >
              {TEXTS.showPassage}
            </button>
          </figcaption>
        </figure>
      ) : (
        <p className={styles.notTold}>{TEXTS.notTold}</p>
      )}
      <Html as="p" html={told?.why ?? ''} {...fill} />
      {score.query === 'needless' && <p>{TEXTS.queryNeedless}</p>}
    </>
  );
}

/** The options whose choice the scenario explains. */
function listWrong({ isRight, value, extra }: FactScore): string[] {
  if (isRight || value === undefined) return [];
  if (value === null) return ['?'];
  return typeof value === 'object' ? extra : [String(value)];
}

/** Of several choices: what was forgotten, and what was too much. */
function Difference({
  def,
  score: { missing, extra, value },
}: {
  def: CompiledFact;
  score: FactScore;
}): ReactNode {
  if (!isSeveral(def) || value === null) return null;
  return (
    <>
      {missing.length > 0 && (
        <span className={styles.about}>
          {TEXTS.missing} {formatFactValue(def, missing)}
        </span>
      )}
      {extra.length > 0 && (
        <span className={styles.about}>
          {TEXTS.extra} {formatFactValue(def, extra)}
        </span>
      )}
    </>
  );
}
