import { type ReactNode, useState } from 'react';
import type { ScenarioListing } from '../../../training/model';
import Icon from '../../Icon';
import { useHost } from '../host';
import { DIFFICULTY_WORDS } from '../texts';
import styles from './styles.module.css';

/** A link that opens an exercise as the trainer wants it corrected. */
export default function LinkMaker({ scenarios }: { scenarios: readonly ScenarioListing[] }): ReactNode {
  const { links } = useHost();
  const [scenario, setScenario] = useState(scenarios[0]?.id ?? '');
  const [mode, setMode] = useState('fin');
  const [said, setSaid] = useState('');
  const { exercise } = links;
  if (!exercise || scenarios.length === 0) return null;
  const link = `${window.location.origin}${exercise(scenario)}#retour=${mode}`;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid('Lien copié.');
    } catch {
      setSaid('La copie est refusée par le navigateur : sélectionnez le lien et copiez-le.');
    }
  };
  return (
    <section className="lc-no-print" aria-labelledby="lien">
      <h2 id="lien">Donner un exercice</h2>
      <p className={styles.measure}>
        Ce lien ouvre l’exercice avec le réglage choisi : corrigé après chaque réponse, pour apprendre, ou à
        la fin, pour évaluer.
      </p>
      <div className={styles.maker}>
        <div className="lc-field">
          <label className="lc-field__label" htmlFor="lien-exercice">
            Exercice
          </label>
          <select
            id="lien-exercice"
            className="lc-input"
            value={scenario}
            onChange={(event) => {
              setScenario(event.target.value);
              setSaid('');
            }}
          >
            {scenarios.map(({ id, title, difficulty }) => (
              <option key={id} value={id}>
                {title} ({DIFFICULTY_WORDS[difficulty].toLowerCase()})
              </option>
            ))}
          </select>
        </div>
        <fieldset className="lc-field">
          <legend className="lc-field__label">Correction</legend>
          <div className="lc-row">
            {[
              { id: 'fin', label: 'À la fin' },
              { id: 'direct', label: 'Après chaque réponse' },
            ].map(({ id, label }) => (
              <label key={id} className="lc-choice">
                <input
                  type="radio"
                  name="retour"
                  checked={mode === id}
                  onChange={() => {
                    setMode(id);
                    setSaid('');
                  }}
                />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
        <div className="lc-field">
          <label className="lc-field__label" htmlFor="lien-texte">
            Lien
          </label>
          <input
            id="lien-texte"
            className="lc-input"
            readOnly
            value={link}
            onFocus={(event) => event.target.select()}
          />
        </div>
        <div className="lc-row">
          <button type="button" className="lc-button" onClick={() => void copy()}>
            Copier le lien
          </button>
          <a className="lc-button lc-button--quiet" href={link}>
            Essayer
            <Icon name="arrow" />
          </a>
          <span role="status">{said}</span>
        </div>
      </div>
    </section>
  );
}
