import { type ReactNode, useState } from 'react';
import type { DraftRecipient } from '../../case/draft/model';
import Retry from '../Retry';
import { useModule } from '../useModule';

const load = () => import('./Inline');

/** The few words that a page holds before the button is pressed. */
const TEXTS = {
  open: 'Relire avant d’envoyer',
  close: 'Fermer la relecture',
  failed: 'La relecture n’a pas pu être chargée : vérifiez la connexion.',
};

interface Props {
  /** the text when the button is pressed */
  text: string;
  to: DraftRecipient;
  onUse?: (text: string) => void;
}

/** « Relire avant d’envoyer »: what reads is fetched when it is pressed, never before. */
export default function DraftButton({ text, to, onUse }: Props): ReactNode {
  const [opened, setOpened] = useState<string | null>(null);
  const { module, failed, retry } = useModule(opened === null ? null : load);
  const close = (): void => setOpened(null);
  return (
    <div className="lc-no-print">
      <p>
        <button
          type="button"
          className="lc-button"
          aria-expanded={opened !== null}
          onClick={() => (opened === null ? setOpened(text) : close())}
        >
          {opened === null ? TEXTS.open : TEXTS.close}
        </button>
      </p>
      {opened !== null &&
        (module ? (
          <module.default
            text={opened}
            to={to}
            onUse={
              onUse &&
              ((next) => {
                onUse(next);
                close();
              })
            }
          />
        ) : (
          <Retry error={failed} failed={TEXTS.failed} onRetry={retry} />
        ))}
    </div>
  );
}
