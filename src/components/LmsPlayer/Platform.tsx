import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import type { Recorder, Status } from './recorder';
import styles from './styles.module.css';

interface Props {
  recorder: Recorder;
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
  failed: '',
};

/** Whether the platform keeps what the learner does, told as it changes. */
export default function Platform({ recorder, silence }: Props): ReactNode {
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
      {silence && <p className="lc-notice">{SILENCES[silence]}</p>}
      {!silence && !isFailed && (
        <p className={styles.status} data-status={status}>
          {WORDS[status]}
        </p>
      )}
      {status === 'cut' && (
        <p className="lc-notice">
          La plateforme garde peu de texte&nbsp;: vos réponses rédigées restent sur cet appareil. Vos points
          et vos étapes sont enregistrés.
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
