import Link from '@docusaurus/Link';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { CompiledCourse, TrainingIndex } from '../../training/model';
import { toPercent } from '../../training/standing';
import Icon, { type IconName } from '../Icon';
import Retry from '../Retry';
import Bar from '../Training/Bar';
import Html from '../Training/Html';
import { formatMinutes, plural } from '../Training/words';
import { useModule } from '../useModule';
import { useReaderDay } from '../useReaderDay';
import type { IndexState } from './live/readState';
import Shell from './Shell';
import styles from './shell.module.css';

export interface Props {
  index: TrainingIndex;
}

const load = () => import('./live/readState');
const loadTasks = () => import('./live/Tasks');

/** `/formation/`: the courses, and everything around them. */
export default function TrainingHome({ index }: Props): ReactNode {
  const { courses } = index;
  const day = useReaderDay();
  const [isHere, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  const { module } = useModule(isHere ? load : null);
  const tasks = useModule(isHere ? loadTasks : null);
  const [isPlaying, setPlaying] = useState(false);
  const state = useMemo(() => module?.readState(courses, day), [module, courses, day]);
  return (
    <Shell
      hasBack={false}
      title="Se former aux litiges clients"
      description="Des parcours pour apprendre à traiter un litige client : guides, quiz expliqués et dossiers comme dans la vie. Gratuit, sans compte."
      lead="Former un nouveau venu en une après-midi : des guides à lire, des quiz expliqués et des dossiers comme dans la vie. Sans compte ; vos progrès restent sur cet appareil."
    >
      {tasks.module && <tasks.module.default index={index} onPlay={setPlaying} />}
      {tasks.failed && <Retry error onRetry={tasks.retry} />}
      {!isPlaying && <Due count={state?.due ?? 0} />}
      <section aria-labelledby="parcours" hidden={isPlaying}>
        <h2 id="parcours">Les parcours</h2>
        <ol className={styles.courses}>
          {courses.map((course) => (
            <CourseCard key={course.id} course={course} day={day} state={state} />
          ))}
        </ol>
      </section>
      <section className={styles.tools} aria-labelledby="aussi" hidden={isPlaying}>
        <h2 id="aussi">S’exercer, réviser, encadrer</h2>
        <Tools index={index} state={state} />
      </section>
      {!isPlaying && <Privacy />}
    </Shell>
  );
}

/** The points that come back today, offered before anything else. */
function Due({ count }: { count: number }): ReactNode {
  if (count === 0) return null;
  return (
    <section className={`lc-card lc-card--accent ${styles.due}`} aria-labelledby="a-revoir">
      <div>
        <h2 id="a-revoir">{plural(count, 'point')} à revoir aujourd’hui</h2>
        <p>Quelques minutes : chaque point manqué revient juste avant d’être oublié.</p>
      </div>
      <Link className="lc-button lc-button--primary" to="/formation/revision/">
        Réviser maintenant
        <Icon name="arrow" />
      </Link>
    </section>
  );
}

/** What there is beside the courses. */
function Tools({ index, state }: Props & { state: IndexState | undefined }): ReactNode {
  const { courses, scenarios } = index;
  const replies = scenarios.filter(({ hasReply }) => hasReply).length;
  const questions = new Set(
    courses.flatMap(({ stages }) =>
      stages.flatMap((stage) => (stage.kind === 'quiz' ? stage.questions : [])),
    ),
  ).size;
  return (
    <ul className="lc-grid">
      <Tool
        to="/formation/exercices/"
        icon="folder"
        title="Exercices"
        text={`${plural(scenarios.length, 'dossier')} à lire : trouvez les faits, suivez l’arbre, choisissez la démarche, répondez au client.`}
      />
      <Tool
        to="/formation/atelier/"
        icon="mail"
        title="Répondre au client"
        text={`${plural(replies, 'réponse')} à écrire : choisissez un projet, écrivez le vôtre, relisez-le avec une grille.`}
      />
      <Tool to="/formation/revision/" icon="repeat" title="Réviser" text={tellDue(state, questions)} />
      <Tool
        to="/formation/resultats/"
        icon="medal"
        title="Mes résultats"
        text="Vos scores, vos attestations à imprimer, et le fichier à remettre à votre formateur."
      />
      <Tool
        to="/formation/formateur/"
        icon="chart"
        title="Formateur"
        text="Réunissez les fichiers de vos participants : qui a fait quoi, et quel point reprendre ensemble."
      />
      <Tool
        to="/formation/paquets/"
        icon="download"
        title="Dans votre plateforme"
        text="Chaque parcours en SCORM ou cmi5, à déposer dans Moodle ou ailleurs, avec les réglages."
      />
      <Tool
        to="/formation/kit/"
        icon="printer"
        title="Kit de formation"
        text="Un atelier de 90 minutes, minute par minute, les énoncés et corrigés à imprimer, chaque arbre en affiche."
      />
    </ul>
  );
}

function Privacy(): ReactNode {
  return (
    <section className={`lc-card lc-card--flat ${styles.privacy}`} aria-labelledby="garde">
      <Icon name="lock" size={28} />
      <div>
        <h2 id="garde">Rien ne part de votre appareil</h2>
        <p>
          Vos réponses, vos scores et votre nom sont gardés par votre navigateur, et nulle part ailleurs. Vous
          les exportez et les effacez depuis <Link to="/formation/resultats/">Mes résultats</Link>.
        </p>
      </div>
    </section>
  );
}

function tellDue(state: IndexState | undefined, questions: number): string {
  if (state && state.due > 0) return `${plural(state.due, 'point')} à revoir aujourd’hui.`;
  return `Les questions manquées, parmi ${questions}, reviennent au bon moment jusqu’à ce qu’elles soient sues.`;
}

interface CourseCardProps {
  course: CompiledCourse;
  day: string;
  state: IndexState | undefined;
}

function CourseCard({ course, day, state }: CourseCardProps): ReactNode {
  const { id, title, summary, audience, minutes, stages } = course;
  const standing = state?.courses.get(id);
  const share = standing ? standing.done / Math.max(1, stages.length) : 0;
  return (
    <li className={`lc-card lc-card--link ${styles.course}`}>
      <h3>
        <Link to={`/formation/${id}/`}>{title}</Link>
      </h3>
      <Html as="p" html={summary} day={day} />
      <p className={styles.audience}>
        <Html as="span" html={audience} day={day} />
      </p>
      <div className={styles.courseFoot}>
        <Bar percent={toPercent(share)} />
        <p>
          <span>
            {standing
              ? `${standing.done} sur ${plural(stages.length, 'étape faite', 'étapes faites')}`
              : `${plural(stages.length, 'étape')} · ${formatMinutes(minutes)}`}
          </span>
          <strong>
            {standing?.passed ? (
              <>
                <Icon name="check" size={18} /> Réussi
              </>
            ) : (
              <>
                {standing?.complete ? 'À refaire en partie' : standing ? 'Reprendre' : 'Commencer'}{' '}
                <Icon name={standing?.complete ? 'repeat' : 'arrow'} size={18} />
              </>
            )}
          </strong>
        </p>
      </div>
    </li>
  );
}

function Tool(props: { to: string; icon: IconName; title: string; text: string }): ReactNode {
  const { to, icon, title, text } = props;
  return (
    <li className={`lc-card lc-card--link lc-card--flat ${styles.tool}`}>
      <Icon name={icon} size={28} />
      <h3>
        <Link to={to}>{title}</Link>
      </h3>
      <p>{text}</p>
    </li>
  );
}
