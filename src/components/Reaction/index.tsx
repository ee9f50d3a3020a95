import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { buildReactionLink } from '../../site/erratum';
import Icon from '../Icon';
import ReactionForm from './Form';
import styles from './styles.module.css';
import { type ReactionProps, useReactionWay } from './useReactionWay';

/** « Réagir »: a few lines that carry the title of the page, to the operator's endpoint or by e-mail. */
export default function Reaction(props: ReactionProps): ReactNode {
  const { page, recipient, isPossible } = useReactionWay(props);
  return (
    <section className="lc-notice lc-no-print" aria-labelledby="reagir">
      <h2 className={styles.title} id="reagir">
        <Translate id="site.news.answer">Réagir à cet article</Translate>
      </h2>
      <p>
        <Translate id="site.news.answerText">
          Une erreur, une question, une expérience qui dit le contraire ? Quelques lignes suffisent, sans
          nommer votre client.
        </Translate>
      </p>
      {isPossible ? (
        <ReactionForm page={page} recipient={recipient} />
      ) : (
        <p>
          <Link className="lc-button" to={buildReactionLink(page)}>
            <Icon name="mail" />
            <Translate id="site.news.answerContact">Écrire depuis la page de contact</Translate>
          </Link>
        </p>
      )}
    </section>
  );
}
