import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import type { CompiledCourse, TrainingIndex } from '../../training/model';
import Icon from '../Icon';
import { plural } from '../Training/words';
import Shell from './Shell';
import styles from './shell.module.css';

const STANDARDS = [
  { id: 'scorm12', name: 'SCORM 1.2', about: 'Moodle, et la plupart des plateformes' },
  { id: 'scorm2004', name: 'SCORM 2004', about: '4e édition' },
  { id: 'cmi5', name: 'cmi5', about: 'plateformes xAPI' },
] as const;

/** `/formation/paquets/`: every course as files for a learning platform, and how to set it. */
export default function PackagesPage({ index }: { index: TrainingIndex }): ReactNode {
  return (
    <Shell
      title="Parcours pour une plateforme de formation"
      description="Les parcours de formation en SCORM 1.2, SCORM 2004 et cmi5, à installer dans Moodle ou une autre plateforme, avec les réglages."
      lead="Chaque parcours, entier, dans un fichier à installer dans votre plateforme. Environ 1 Mo, sans rien à demander à une autre machine."
    >
      <section aria-labelledby="fichiers">
        <h2 id="fichiers">Les fichiers</h2>
        <ul className="lc-grid">
          {index.courses.map((course) => (
            <Course key={course.id} course={course} />
          ))}
        </ul>
      </section>
      <section className={styles.prose} aria-labelledby="reglages">
        <h2 id="reglages">Les réglages, dans Moodle</h2>
        <ol>
          <li>Ajoutez une activité « Paquetage SCORM », et déposez-y le fichier SCORM 1.2.</li>
          <li>
            Achèvement d’activité : exigez le statut « Réussi ». « Terminé » seul ne suffit pas : un parcours
            fini n’est pas un parcours réussi.
          </li>
          <li>
            Note : la plus haute, sur 100. Tentatives : une seule, ou illimitées ; jamais de nouvelle imposée.
          </li>
        </ol>
        <p>
          Le fichier LISEZ-MOI.txt de chaque paquet redit ces réglages, et ceux des autres plateformes. Votre
          plateforme reçoit l’achèvement, la réussite, la note, les réponses et le temps passé ; ce site ne
          reçoit rien.
        </p>
        <h2>Ce qui fait réussir</h2>
        <p>
          Toutes les étapes, la part de points du parcours, et ce qui est indispensable : qui maltraite le
          client blessé ne réussit pas, quels que soient ses points. Un statut que votre plateforme tient déjà
          n’est jamais abaissé, même si elle perd le détail des réponses.
        </p>
      </section>
    </Shell>
  );
}

function Course({ course }: { course: CompiledCourse }): ReactNode {
  const folder = useBaseUrl('/formation/paquets/zip/');
  const { id, title, stages } = course;
  return (
    <li className="lc-card lc-card--flat">
      <h3>{title}</h3>
      <p>{plural(stages.length, 'étape')}</p>
      <ul className={styles.files}>
        {STANDARDS.map((standard) => (
          <li key={standard.id}>
            <a href={`${folder}${id}-${standard.id}.zip`} download>
              <Icon name="download" size={18} /> {standard.name}
              <span className="lc-visually-hidden"> : {title}</span>
            </a>{' '}
            <span className={styles.about}>{standard.about}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
