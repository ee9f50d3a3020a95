import { type ReactNode, useState } from 'react';
import type { ScenarioListing } from '../../../training/model';
import { useHost } from '../host';
import { DIFFICULTY_WORDS } from '../texts';
import GivenLink from './GivenLink';
import styles from './styles.module.css';

/** When the exercise is corrected. */
const MODES = [
  { id: 'fin', label: 'À la fin' },
  { id: 'direct', label: 'Après chaque réponse' },
];

/** A link that opens an exercise as the trainer wants it corrected. */
export default function LinkMaker({ scenarios }: { scenarios: readonly ScenarioListing[] }): ReactNode {
  const { links } = useHost();
  const [scenario, setScenario] = useState(scenarios[0]?.id ?? '');
  const [mode, setMode] = useState('fin');
  const { exercise } = links;
  if (!exercise || scenarios.length === 0) return null;
  const link = `${window.location.origin}${exercise(scenario)}#retour=${mode}`;
  return (
    <section className="lc-no-print" aria-labelledby="lien">
      <h2 id="lien">Donner un exercice</h2>
      <p className={styles.measure}>
        Ce lien ouvre l’exercice avec le réglage choisi : corrigé après chaque réponse, pour apprendre, ou à
        la fin, pour évaluer.
      </p>
      <div className={styles.maker}>
        <ExerciseField scenarios={scenarios} value={scenario} onChange={setScenario} />
        <ModeField value={mode} onChange={setMode} />
        <GivenLink id="lien-texte" link={link} />
      </div>
    </section>
  );
}

interface FieldProps {
  value: string;
  onChange: (id: string) => void;
}

function ExerciseField({
  scenarios,
  value,
  onChange,
}: FieldProps & { scenarios: readonly ScenarioListing[] }): ReactNode {
  return (
    <div className="lc-field">
      <label className="lc-field__label" htmlFor="lien-exercice">
        Exercice
      </label>
      <select
        id="lien-exercice"
        className="lc-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {scenarios.map(({ id, title, difficulty }) => (
          <option key={id} value={id}>
            {title} ({DIFFICULTY_WORDS[difficulty].toLowerCase()})
          </option>
        ))}
      </select>
    </div>
  );
}

function ModeField({ value, onChange }: FieldProps): ReactNode {
  return (
    <fieldset className="lc-field">
      <legend className="lc-field__label">Correction</legend>
      <div className="lc-row">
        {MODES.map(({ id, label }) => (
          <label key={id} className="lc-choice">
            <input type="radio" name="retour" checked={value === id} onChange={() => onChange(id)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
