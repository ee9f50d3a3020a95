import type { ReactNode, Ref } from 'react';
import type { Attestation } from '../../../training/attestation';
import { NOT_ATTESTED } from '../../../training/messages/results';
import { formatDate } from '../../formatDate';
import Icon from '../../Icon';
import Html from '../Html';
import { useHost } from '../host';
import NameField from '../NameField';
import type { Learner } from '../useProgress';
import { formatPoints, KIND_WORDS, plural } from '../words';
import styles from './styles.module.css';

interface Props {
  attestation: Attestation;
  learner: Learner;
  /** the name of this site */
  site: string;
  headingRef: Ref<HTMLHeadingElement>;
}

/** The attestation, as a sheet to print or to save as PDF; all that is not the sheet stays off the paper. */
export default function AttestationSheet({ attestation, learner, site, headingRef }: Props): ReactNode {
  const { day } = useHost();
  const { objectives, lines } = attestation;
  return (
    <>
      <div className={`lc-no-print ${styles.tools}`}>
        <a href="#parcours">Revenir à mes résultats</a>
        <NameField learner={learner} />
        <button type="button" className="lc-button lc-button--primary" onClick={() => window.print()}>
          <Icon name="printer" />
          Imprimer ou enregistrer en PDF
        </button>
      </div>
      <article
        className={styles.sheet}
        aria-labelledby="attestation-titre"
        data-attestation={attestation.number}
      >
        <header>
          <p className={styles.sheetKicker}>{site} · Formation</p>
          <h2 id="attestation-titre" ref={headingRef} tabIndex={-1}>
            Attestation de parcours
          </h2>
        </header>
        <Who attestation={attestation} />
        {objectives.length > 0 && (
          <section>
            <h3>Ce que le parcours apprend à faire</h3>
            <ul>
              {objectives.map((html) => (
                <li key={html}>
                  <Html as="span" html={html} day={day} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h3>Étapes</h3>
          <Stages lines={lines} />
        </section>
        <section>
          <h3>Ce que cette attestation ne prouve pas</h3>
          <ul>
            {NOT_ATTESTED.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
        <Origin attestation={attestation} />
      </article>
    </>
  );
}

/** Who followed which course, when, and with how many points. */
function Who({ attestation }: Pick<Props, 'attestation'>): ReactNode {
  const { name, group, course, begun, completed, points, percent, passPercent } = attestation;
  return (
    <p className={styles.who}>
      {name ? <strong>{name}</strong> : <em>Nom non indiqué</em>}
      <span>a suivi et réussi le parcours</span>
      <strong className={styles.course}>{course}</strong>
      {group && <span>dans le groupe « {group} »</span>}
      <span>
        du {formatDate(begun)} au {formatDate(completed)}, avec {formatPoints(points.points)} points sur{' '}
        {formatPoints(points.max)}, soit {percent} % (réussite à partir de {passPercent} %).
      </span>
    </p>
  );
}

/** The stages of the course, each with its points, its attempts and its day. */
function Stages({ lines }: Pick<Attestation, 'lines'>): ReactNode {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Étape</th>
          <th scope="col">Points</th>
          <th scope="col">Essais</th>
          <th scope="col">Fait le</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ title, kind, points: earned, max, attempts, day: on, opened, isOwed }) => (
          <tr key={`${kind} ${title}`}>
            <th scope="row">
              {title}
              <span className={styles.soft}>{KIND_WORDS[kind]}</span>
              {isOwed && <span className={styles.soft}>à revoir : la règle a changé depuis</span>}
            </th>
            <td>{max > 0 ? `${formatPoints(earned)} / ${formatPoints(max)}` : tellReading(opened)}</td>
            <td>{plural(attempts, 'essai')}</td>
            <td>{formatDate(on)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** That a guide was read, its reader alone declares; that it was opened, the browser saw. */
function tellReading(opened: string | null): string {
  return opened === null ? 'déclaré lu' : 'ouvert, déclaré lu';
}

/** By whom it is drawn up, and of which content and law. */
function Origin({ attestation }: Pick<Props, 'attestation'>): ReactNode {
  return (
    <footer className={styles.foot}>
      <p>
        Établie le {formatDate(attestation.drawnUp)}, par le navigateur de la personne, sans contrôle d’un
        tiers. Numéro {attestation.number}.
      </p>
      <p>
        Version du contenu : {attestation.versions.join(', ')}. Droit présenté tel que le site le donnait au{' '}
        {formatDate(attestation.lawDay)}, non relu par un avocat sauf mention contraire sur le site.
      </p>
    </footer>
  );
}
