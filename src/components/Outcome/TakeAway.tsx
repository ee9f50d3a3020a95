import { type MouseEvent, type ReactNode, useState } from 'react';
import { formatSharedAddress } from '../../case/session/formatAddress';
import { formatRecap } from '../../case/summary';
import Icon from '../Icon';
import { printSheet } from './paper';
import type { PartProps } from './props';
import styles from './styles.module.css';
import { TAKE_TEXTS as TEXTS } from './texts';

/** The answer taken along: sent, copied, put in a calendar, shown to a lawyer. Nothing leaves before the reader sends it. */
export default function TakeAway({ one, tree, reached, views, slots, summary }: PartProps): ReactNode {
  const [said, say] = useState('');
  const { forest, facts, done } = one;
  const { origin, pathname } = window.location;
  const link = origin + pathname + formatSharedAddress({ forest, done });
  const recap = formatRecap({ today: forest.world.today, tree: tree.title, views, link });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(recap);
      say(TEXTS.copied);
    } catch {
      say(TEXTS.refused);
    }
  };
  const send = (event: MouseEvent): void => {
    // A phone has its own sheet for sending; elsewhere the link opens a mail.
    if (typeof navigator.share !== 'function' || !window.matchMedia('(pointer: coarse)').matches) return;
    event.preventDefault();
    navigator.share({ title: tree.title, text: recap }).catch(() => undefined);
  };
  const keepDays = async (): Promise<void> => {
    try {
      const { saveDays } = await import('./saveDays');
      say(saveDays({ forest, facts, tree, reached, link }) ? TEXTS.saved : TEXTS.noDays);
    } catch {
      say(TEXTS.failed);
    }
  };
  return (
    <section className={`lc-no-print ${styles.take}`} aria-label={TEXTS.label}>
      <a
        className="lc-button lc-button--small"
        href={`mailto:?subject=${encodeURIComponent(tree.title)}&body=${encodeURIComponent(recap)}`}
        onClick={send}
      >
        <Icon name="mail" />
        {TEXTS.send}
      </a>
      <button type="button" className="lc-button lc-button--small" onClick={copy}>
        <Icon name="invoice" />
        {TEXTS.copy}
      </button>
      <button type="button" className="lc-button lc-button--small" onClick={keepDays}>
        <Icon name="calendar" />
        {TEXTS.calendar}
      </button>
      {slots.renderContact({
        summary,
        className: 'lc-button lc-button--small',
        children: (
          <>
            <Icon name="scales" />
            {TEXTS.lawyer}
          </>
        ),
      })}
      <button type="button" className="lc-button lc-button--quiet lc-button--small" onClick={printSheet}>
        {TEXTS.print}
      </button>
      <p role="status">{said}</p>
    </section>
  );
}
