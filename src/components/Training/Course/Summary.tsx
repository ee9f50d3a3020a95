import type { ReactNode, Ref } from 'react';
import type { CompiledCourse } from '../../../training/model';
import { shareOf } from '../../../training/progress';
import { type CourseStanding, type StageStanding, toPercent } from '../../../training/standing';
import Icon from '../../Icon';
import { useHost } from '../host';
import NameField from '../NameField';
import Ring from '../Ring';
import type { Learner } from '../useProgress';
import { formatPoints, KIND_WORDS, tellStage } from '../words';
import { stageHref } from './place';
import styles from './styles.module.css';

interface Props {
  course: CompiledCourse;
  standing: CourseStanding;
  learner: Learner;
  headingRef: Ref<HTMLHeadingElement>;
}

/** Where one stands: points by stage, what is missing, and the attestation once it is earned. */
export default function Summary({ course, standing, learner, headingRef }: Props): ReactNode {
  const { links, Anchor } = useHost();
  const { points, passed, complete, stages } = standing;
  const todo = stages.flatMap(({ state }, index) => (state === 'done' ? [] : [index]));
  const title = passed ? 'Parcours réussi' : complete ? 'Parcours terminé, pas encore réussi' : 'Votre bilan';
  return (
    <section className="lc-stack" aria-labelledby="bilan-titre">
      <h2 id="bilan-titre" ref={headingRef} tabIndex={-1}>
        {title}
      </h2>
      <Total points={points} passMark={course.passMark} />
      {passed && links.attestation && (
        <div className={`lc-card lc-card--accent ${styles.reward}`}>
          <h3>
            <Icon name="medal" size={26} /> Votre attestation est prête
          </h3>
          <NameField learner={learner} />
          <Anchor className="lc-button lc-button--primary" href={links.attestation(course.id)}>
            Voir mon attestation
            <Icon name="arrow" />
          </Anchor>
        </div>
      )}
      {standing.again.length > 0 && <Again standing={standing} passMark={course.passMark} />}
      {todo.length > 0 && (
        <p>
          Il reste {todo.length === 1 ? 'une étape' : `${todo.length} étapes`}.{' '}
          <a href={stageHref(standing.next)}>Reprendre à l’étape {standing.next + 1}</a>
        </p>
      )}
      <Points stages={stages} />
      {links.results && (
        <p>
          <Anchor href={links.results}>Mes résultats, tous parcours ensemble</Anchor>
        </p>
      )}
    </section>
  );
}

/** The stages to do again, those without which there is no pass first, each with what is missing. */
function Again({
  standing: { again, stages, complete, passed },
  passMark,
}: { standing: CourseStanding } & Pick<CompiledCourse, 'passMark'>): ReactNode {
  return (
    <section aria-labelledby="a-refaire" className="lc-notice lc-notice--caution">
      <h3 id="a-refaire">{complete && !passed ? 'À refaire pour réussir' : 'À refaire'}</h3>
      <ul className={styles.again}>
        {again.flatMap((index) => {
          const one = stages[index];
          return one ? (
            <li key={one.stage.id}>
              <a href={stageHref(index)}>{one.stage.title}</a> : {tellWhy(one, passMark)}
            </li>
          ) : (
            []
          );
        })}
      </ul>
      <p>Le meilleur essai compte. Chaque correction renvoie au guide qui y répond.</p>
    </section>
  );
}

function tellWhy({ best, verdict, blocks }: StageStanding, passMark: number): string {
  const points = best ? `${formatPoints(best.points)} sur ${formatPoints(best.max)}` : '';
  if (verdict === 'lacking') return `${points}, il manque un fait indispensable : sans lui, pas de réussite.`;
  return blocks
    ? `${points}, étape indispensable : il y faut ${toPercent(passMark)} %.`
    : `${points}, sous les ${toPercent(passMark)} % demandés.`;
}

/** The points of the stages done, and how many it takes. */
function Total({
  points,
  passMark,
}: Pick<CourseStanding, 'points'> & Pick<CompiledCourse, 'passMark'>): ReactNode {
  return (
    <div className={styles.total}>
      {points.max > 0 && <Ring percent={toPercent(shareOf(points))} label="des points" />}
      <p>
        {points.max > 0 ? (
          <>
            <strong>
              {formatPoints(points.points)} sur {formatPoints(points.max)} points
            </strong>{' '}
            sur les étapes faites. Il en faut {toPercent(passMark)} %.
          </>
        ) : (
          'Les quiz et les exercices rapportent des points : aucun n’est encore fait.'
        )}
      </p>
    </div>
  );
}

/** Every stage with its state and its best points. */
function Points({ stages }: Pick<CourseStanding, 'stages'>): ReactNode {
  return (
    <table className={styles.table}>
      <caption className="lc-visually-hidden">Points par étape</caption>
      <thead>
        <tr>
          <th scope="col">Étape</th>
          <th scope="col">État</th>
          <th scope="col">Points</th>
        </tr>
      </thead>
      <tbody>
        {stages.map((standing, index) => {
          const { stage, best, verdict } = standing;
          return (
            <tr key={stage.id} data-verdict={verdict ?? undefined}>
              <th scope="row">
                <a href={stageHref(index)}>{stage.title}</a>
                <span className={styles.stageMeta}>{KIND_WORDS[stage.kind]}</span>
              </th>
              <td>{tellStage(standing)}</td>
              <td>
                {best && best.max > 0 ? `${formatPoints(best.points)} / ${formatPoints(best.max)}` : '–'}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
