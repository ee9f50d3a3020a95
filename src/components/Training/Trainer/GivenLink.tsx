import { type ReactNode, useEffect, useState } from 'react';
import Icon from '../../Icon';

interface Props {
  /** unique on the page */
  id: string;
  link: string;
}

/** A link to hand on: shown whole, copied, tried. */
export default function GivenLink({ id, link }: Props): ReactNode {
  const [said, setSaid] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another link was not copied
  useEffect(() => setSaid(''), [link]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid('Lien copié.');
    } catch {
      setSaid('La copie est refusée par le navigateur : sélectionnez le lien et copiez-le.');
    }
  };
  return (
    <>
      <div className="lc-field">
        <label className="lc-field__label" htmlFor={id}>
          Lien
        </label>
        <input
          id={id}
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
    </>
  );
}
