import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { saveSummary } from '../../site/contact/summary';
import { listRoutes } from '../../site/operator';
import { openStore } from '../../site/storage';
import Icon from '../Icon';
import { useOperator } from '../useOperator';
import styles from './styles.module.css';

export interface Props {
  level: 'optional' | 'advised' | 'required';
  /** Why a lawyer is advised or required; shown as given. */
  reason?: ReactNode;
  /** Summary of the case. It is offered on the contact page, and sent only if the reader ticks it there. */
  caseSummary?: string;
  /** Level of the block's title in the page. */
  as?: 'h2' | 'h3';
  /** Part of an answer that says itself what to do first: titled by its level alone, without a call of its own. */
  isPart?: boolean;
}

/** How strongly each level calls: its look, its title, its default text. */
const LEVELS = {
  optional: {
    look: 'lc-card--flat',
    badge: 'lc-badge',
    word: <Translate id="lawyer.optional.word">Avocat facultatif</Translate>,
    title: <Translate id="lawyer.optional.title">Un doute ? Un avocat peut relire avec vous</Translate>,
    text: (
      <Translate id="lawyer.optional.text">
        Vous pouvez agir seul. Un échange aide si le montant compte pour vous ou si le client se défend.
      </Translate>
    ),
  },
  advised: {
    look: '',
    badge: 'lc-badge lc-badge--warm',
    word: <Translate id="lawyer.advised.word">Avocat conseillé</Translate>,
    title: <Translate id="lawyer.advised.title">Parlez-en à un avocat avant d’agir</Translate>,
    text: (
      <Translate id="lawyer.advised.text">
        Une erreur à cette étape se rattrape mal : un avis avant d’agir vaut mieux qu’une défense après.
      </Translate>
    ),
  },
  required: {
    look: 'lc-card--accent',
    badge: 'lc-badge lc-badge--accent',
    word: <Translate id="lawyer.required.word">Avocat nécessaire</Translate>,
    title: <Translate id="lawyer.required.title">Contactez un avocat maintenant</Translate>,
    text: (
      <Translate id="lawyer.required.text">
        Cette démarche ne se fait pas sans avocat, ou le risque est trop élevé pour la mener seul.
      </Translate>
    ),
  },
} as const;

/** A link to the page by which a lawyer is reached, with the summary of the case at hand there. */
export function ContactLink({
  caseSummary,
  className,
  children,
}: Pick<Props, 'caseSummary'> & { className: string; children: ReactNode }): ReactNode {
  return (
    <Link
      className={className}
      to="/contact/"
      onClick={() => {
        if (caseSummary) saveSummary(openStore(), caseSummary);
      }}
    >
      {children}
    </Link>
  );
}

/** Telephone, call-back form, appointment: only what the operator has really set up. */
function Actions({ level, caseSummary, isPart }: Pick<Props, 'level' | 'caseSummary' | 'isPart'>): ReactNode {
  const { firm, appointmentUrl } = useOperator();
  const primary = level === 'optional' || isPart ? 'lc-button' : 'lc-button lc-button--primary';
  return (
    <p className={`lc-row lc-no-print ${styles.actions}`}>
      <ContactLink className={primary} caseSummary={caseSummary}>
        <Icon name="talk" />
        <Translate id="lawyer.callback">Demander à être rappelé</Translate>
      </ContactLink>
      {firm.phone && (
        <a className="lc-button" href={`tel:${firm.phone.replace(/[^\d+]/g, '')}`}>
          <Icon name="phone" />
          {firm.phone}
        </a>
      )}
      {appointmentUrl && (
        <a className="lc-button" href={appointmentUrl} target="_blank" rel="noopener noreferrer">
          <Icon name="calendar" />
          <Translate id="lawyer.appointment">Prendre rendez-vous (nouvel onglet)</Translate>
        </a>
      )}
    </p>
  );
}

/** The firm and how to reach it, for paper. @param props.unknown - shown where no firm is known */
export function FirmLine({ unknown }: { unknown: ReactNode }): ReactNode {
  const { name, phone, email } = useOperator().firm;
  return name ? <p>{[name, phone, email].filter(Boolean).join(' · ')}</p> : unknown;
}

/** The call to a lawyer, as strong as the case asks for: never alarming, never hidden. */
export default function LawyerBlock({
  level,
  reason,
  caseSummary,
  as: Title = 'h2',
  isPart = false,
}: Props): ReactNode {
  const operator = useOperator();
  const { look, badge, word, title, text } = LEVELS[level];
  const reachable = listRoutes(operator).length > 0;
  return (
    <section className={`lc-card ${look} ${styles.block}`} data-lawyer-level={level} aria-label="Avocat">
      {!isPart && (
        <p className={badge}>
          <Icon name="scales" size={16} />
          {word}
        </p>
      )}
      <Title className={styles.title}>{isPart ? word : title}</Title>
      <p>{reason ?? text}</p>
      {!reachable && (
        <p className={styles.missing}>
          <Translate id="lawyer.missing">
            L’exploitant de ce site n’a pas encore indiqué d’avocat à joindre. Le formulaire prépare le texte
            de votre demande ; vous pourrez l’envoyer à l’avocat de votre choix. L’ordre des avocats de votre
            ressort tient la liste de ses membres.
          </Translate>
        </p>
      )}
      <Actions {...{ level, caseSummary, isPart }} />
      <div className="lc-print-only">
        <FirmLine unknown={null} />
      </div>
    </section>
  );
}
