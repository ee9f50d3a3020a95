import Link from '@docusaurus/Link';
import { usePluginData } from '@docusaurus/useGlobalData';
import type { ReactNode } from 'react';
import type { CompiledCourse, CompiledQuizQuestion, CompiledStage } from '../../training/model';
import Html from '../Training/Html';
import { formatMinutes, KIND_WORDS } from '../Training/words';
import styles from './shell.module.css';

interface Props {
  course: CompiledCourse;
  questions: Readonly<Record<string, CompiledQuizQuestion>>;
}

/** A whole course to read, for who runs no script: guides linked, questions with their answers folded under them. */
export default function CourseReading({ course, questions }: Props): ReactNode {
  return (
    <div className={styles.reading}>
      <p className="lc-notice lc-notice--warm">
        Votre navigateur n’exécute pas JavaScript : rien n’est noté ni gardé. Tout le parcours se lit ici, et
        chaque réponse se déplie sous sa question.
      </p>
      <ol>
        {course.stages.map((stage, index) => (
          <li key={stage.id} id={`lire-${index + 1}`}>
            <h2>{stage.title}</h2>
            <p>
              {KIND_WORDS[stage.kind]} · {formatMinutes(stage.minutes)}
            </p>
            <StageReading stage={stage} questions={questions} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function StageReading({ stage, questions }: { stage: CompiledStage } & Pick<Props, 'questions'>): ReactNode {
  const { buildDay: day } = usePluginData('decision-trees') as { buildDay: string };
  if (stage.kind === 'guide')
    return (
      <>
        <Html as="p" html={stage.why} day={day} />
        <p>
          <Link to={stage.guide.url}>Lire le guide</Link>
        </p>
      </>
    );
  if (stage.kind === 'scenario')
    return (
      <>
        <Html as="p" html={stage.scenario.summary} day={day} />
        <p>
          <Link to={`/formation/exercices/${stage.scenario.id}/`}>Lire le dossier de l’exercice</Link>
        </p>
      </>
    );
  return (
    <ol>
      {stage.questions
        .flatMap((id) => questions[id] ?? [])
        .map((question) => (
          <li key={question.id}>
            <Html html={question.question} day={day} law={question.values} />
            <ul>
              {question.options.map(({ html }) => (
                <li key={html}>
                  <Html as="span" html={html} day={day} law={question.values} />
                </li>
              ))}
            </ul>
            <details>
              <summary>La réponse</summary>
              <ul>
                {question.options
                  .filter(({ right }) => right)
                  .map(({ html }) => (
                    <li key={html}>
                      <Html as="span" html={html} day={day} law={question.values} />
                    </li>
                  ))}
              </ul>
              <Html html={question.explanation} day={day} law={question.values} />
              <p>
                <Link to={question.guide.url}>{question.guide.title}</Link>
              </p>
            </details>
          </li>
        ))}
    </ol>
  );
}
