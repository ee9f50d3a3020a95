import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** the platform opens the course as new; else it has lost its record */
  isNew: boolean;
  onChoose(isTaken: boolean): void;
}

/** The platform begins anew, and this device holds more: a lost session, or a new attempt. Only the learner knows. */
export default function Recover({ title, isNew, onChoose }: Props): ReactNode {
  return (
    <main className="lc-container">
      <div className="lc-card">
        <h1>{title}</h1>
        <p>
          {isNew
            ? 'Votre plateforme ouvre ce parcours comme neuf, mais cet appareil a gardé des progrès à votre nom.'
            : 'Votre plateforme n’a pas rendu de progrès lisibles, mais cet appareil en a gardé à votre nom.'}{' '}
          Que voulez-vous faire&nbsp;?
        </p>
        <p className="lc-row">
          <button type="button" className="lc-button lc-button--primary" onClick={() => onChoose(true)}>
            Reprendre mes progrès
          </button>
          <button type="button" className="lc-button" onClick={() => onChoose(false)}>
            Tout recommencer
          </button>
        </p>
      </div>
    </main>
  );
}
