import { type ReactNode, useState } from 'react';
import type { CohortCounts, FrequentFailure } from '../../../training/cohort';
import { shareOf } from '../../../training/progress';
import { toPercent } from '../../../training/standing';
import Html from '../Html';
import { useHost } from '../host';
import { plural } from '../words';
import Chart from './Chart';
import type { TrainerContent } from './content';
import { ChosenOptions } from './PersonAnswers';
import styles from './styles.module.css';

interface Props {
  counts: CohortCounts;
  content: TrainerContent;
}

/** Rows drawn and first shown, a count. */
const FIRST = 10;

/** What is missed most: drawn, then told in full as a table. */
export default function Failures({ counts, content }: Props): ReactNode {
  const missed = counts.questions.filter(({ id }) => content.questions[id] !== undefined);
  return (
    <section aria-labelledby="manquees">
      <h2 id="manquees">Les questions les plus manquées</h2>
      {missed.length === 0 ? (
        <p>Aucune question manquée au premier essai.</p>
      ) : (
        <Missed missed={missed} content={content} options={counts.options} />
      )}
      {counts.facts.length > 0 && <Misread facts={counts.facts} content={content} />}
    </section>
  );
}

interface MissedProps extends Pick<Props, 'content'>, Pick<CohortCounts, 'options'> {
  /** from the most to the least missed */
  missed: readonly FrequentFailure[];
}

/** The questions missed: the first ones drawn, then all told. */
function Missed({ missed, content, options }: MissedProps): ReactNode {
  const [isAll, setAll] = useState(false);
  return (
    <>
      <p className={styles.measure}>
        Part des participants qui l’ont manquée à leur premier essai. Une barre longue montre le point à
        reprendre avec tout le groupe.
      </p>
      <Chart
        title="Part des participants qui ont manqué chaque question au premier essai"
        bars={missed.slice(0, FIRST).map((failure, index) => ({
          label: `${index + 1}`,
          percent: percentOf(failure),
          note: `${failure.failed} sur ${failure.asked}`,
        }))}
      />
      <MissedTable missed={isAll ? missed : missed.slice(0, FIRST)} content={content} options={options} />
      {missed.length > FIRST && (
        <p className="lc-no-print">
          <button type="button" className="lc-button lc-button--small" onClick={() => setAll(!isAll)}>
            {isAll ? 'Seulement les dix premières' : `Voir les ${missed.length} questions`}
          </button>
        </p>
      )}
    </>
  );
}

function MissedTable({ missed, content, options }: MissedProps): ReactNode {
  const { day, Anchor } = useHost();
  return (
    <table className={styles.failures}>
      <caption className="lc-visually-hidden">Questions manquées, de la plus à la moins manquée</caption>
      <thead>
        <tr>
          <th scope="col">N°</th>
          <th scope="col">Question</th>
          <th scope="col">Manquée par</th>
          <th scope="col">Guide à reprendre</th>
        </tr>
      </thead>
      <tbody>
        {missed.map((failure, index) => {
          const question = content.questions[failure.id];
          const wrong = rankWrong(options[failure.id] ?? [], question?.options ?? []);
          if (!question) return null;
          return (
            <tr key={failure.id}>
              <td>{index + 1}</td>
              <th scope="row">
                <Html html={question.question} day={day} law={question.values} />
                {wrong.length > 0 && <ChosenOptions options={wrong} question={question} />}
              </th>
              <td data-label="Manquée par">
                {failure.failed} sur {failure.asked} ({percentOf(failure)} %)
              </td>
              <td data-label="Guide à reprendre">
                <Anchor href={question.guide.url}>{question.guide.title}</Anchor>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The wrong options most chosen by the group, over all tries. */
function rankWrong(
  counts: readonly number[],
  options: readonly { right: boolean }[],
): { option: number; count: number }[] {
  return options
    .map(({ right }, option) => ({ option, count: right ? 0 : (counts[option] ?? 0) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 2);
}

interface MisreadProps extends Pick<Props, 'content'> {
  facts: readonly FrequentFailure[];
}

/** The facts of a case file that were read wrongly. */
function Misread({ facts, content }: MisreadProps): ReactNode {
  return (
    <>
      <h3>Dans les exercices</h3>
      <p className={styles.measure}>Les faits du dossier lus de travers au dernier essai.</p>
      <ul className={styles.facts}>
        {facts.slice(0, FIRST).map((failure) => {
          const [scenario = '', fact = ''] = failure.id.split('/');
          const title = content.scenarios.find(({ id }) => id === scenario)?.title ?? scenario;
          return (
            <li key={failure.id}>
              <strong>{content.index.facts[fact] ?? fact}</strong> · {title} : {failure.failed} sur{' '}
              {plural(failure.asked, 'participant')}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function percentOf({ failed, asked }: FrequentFailure): number {
  return toPercent(shareOf({ points: failed, max: asked }));
}
