import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import type { Held } from '../../training/lms/held';
import type { Recorder, Status } from './recorder';
import styles from './styles.module.css';

/** `lost`: nothing came back though something was there · `unreadable` and `newer`: something that we must not write over */
export type Trouble = 'lost' | 'unreadable' | 'newer';

interface Props {
  recorder: Recorder;
  trouble: Trouble | null;
  /** how the platform says that the learner stands */
  held: Held | null;
  /** why the platform records nothing; null where it does */
  silence: 'absent' | 'review' | 'browse' | null;
}

const RETRY_SECONDS = 30;

const SILENCES = {
  absent:
    'Aucune plateforme de formation n’a répondu. Vous pouvez suivre le parcours : vos progrès restent sur cet appareil seulement, et personne d’autre ne les reçoit.',
  review: 'Vous relisez un parcours déjà suivi : rien n’est enregistré.',
  browse: 'Vous parcourez ce contenu sans être évalué : rien n’est enregistré.',
} as const;

const WORDS: Readonly<Record<Status, string>> = {
  none: '',
  saving: 'Enregistrement…',
  saved: 'Enregistré',
  cut: 'Enregistré',
  here: 'Points enregistrés',
  failed: '',
};

/** Whether the platform keeps what the learner does, told as it changes. */
export default function Platform({ recorder, silence, trouble, held }: Props): ReactNode {
  const status = useSyncExternalStore(recorder.subscribe, recorder.status);
  const isFailed = status === 'failed' && silence === null;
  useEffect(() => {
    if (!isFailed) return;
    const retry = () => void recorder.retry();
    const timer = setInterval(retry, RETRY_SECONDS * 1000);
    window.addEventListener('online', retry);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', retry);
    };
  }, [isFailed, recorder]);
  return (
    <>
      {trouble && held && <Trouble {...{ recorder, trouble, held }} />}
      {silence && <p className="lc-notice">{SILENCES[silence]}</p>}
      {!silence && !isFailed && (
        <p className={styles.status} data-status={status}>
          {WORDS[status]}
        </p>
      )}
      {status === 'cut' && (
        <p className="lc-notice">
          Votre plateforme garde peu de texte&nbsp;: vos réponses rédigées restent sur cet appareil. Vos
          points et vos étapes sont enregistrés.
        </p>
      )}
      <div role="alert">
        {isFailed && (
          <div className="lc-notice lc-notice--danger">
            <p>
              <strong>La plateforme ne répond plus.</strong> Continuez&nbsp;: vos progrès sont gardés sur cet
              appareil, et lui seront envoyés dès qu’elle répondra ou à votre prochaine visite.
            </p>
            <button
              type="button"
              className="lc-button lc-button--small"
              onClick={() => void recorder.retry()}
            >
              Réessayer maintenant
            </button>
          </div>
        )}
      </div>
    </>
  );
}

const TROUBLES: Readonly<Record<Trouble, string>> = {
  lost: 'Votre plateforme n’a pas rendu le détail de vos réponses : le parcours reprend au début.',
  unreadable:
    'Votre plateforme a gardé un enregistrement que ce parcours ne sait pas lire. Il reste tel quel, et ce que vous faites est gardé sur cet appareil.',
  newer:
    'Vos progrès viennent d’une version plus récente de ce parcours. Ils restent tels quels, et ce que vous faites est gardé sur cet appareil. Demandez à votre formateur d’installer la nouvelle version.',
};

/** What the platform lost or garbled, and that nothing which it holds is lowered by it. */
function Trouble({
  recorder,
  trouble,
  held,
}: {
  recorder: Recorder;
  trouble: Trouble;
  held: Held;
}): ReactNode {
  const [isAsking, setAsking] = useState(false);
  const [isOver, setOver] = useState(false);
  if (isOver) return null;
  const score = held.score === null ? '' : ` (${Math.round(held.score * 100)} %)`;
  return (
    <div className="lc-notice lc-notice--caution" role="status" data-trouble={trouble}>
      <p>{TROUBLES[trouble]}</p>
      {held.passed ? (
        <p>
          <strong>Votre réussite reste acquise{score}</strong> : rien de ce que vous ferez ici ne l’abaisse.
        </p>
      ) : (
        <p>Ce que votre plateforme a déjà noté n’est jamais abaissé.</p>
      )}
      {trouble === 'unreadable' && !isAsking && (
        <button type="button" className="lc-button lc-button--small" onClick={() => setAsking(true)}>
          Remplacer cet enregistrement…
        </button>
      )}
      {isAsking && (
        <p className="lc-row">
          <button
            type="button"
            className="lc-button lc-button--small"
            onClick={() => {
              recorder.takePlace();
              setOver(true);
            }}
          >
            Le remplacer par mes progrès d’ici
          </button>
          <button type="button" className="lc-button lc-button--quiet" onClick={() => setAsking(false)}>
            Le garder
          </button>
        </p>
      )}
    </div>
  );
}
