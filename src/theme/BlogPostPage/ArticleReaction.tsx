import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Icon from '../../components/Icon';
import { useOperator } from '../../components/useOperator';
import article from '../article.module.css';

/** « Réagir »: by e-mail, where the operator gave an address; from the contact page otherwise. */
export default function ArticleReaction({ title }: { title: string }): ReactNode {
  const { publisher, firm } = useOperator();
  const email = publisher.email ?? firm.email;
  const label = translate({ id: 'site.news.answer', message: 'Réagir à cet article' });
  return (
    <section className="lc-notice lc-no-print" aria-labelledby="reagir">
      <h2 className={article.smallTitle} id="reagir">
        {label}
      </h2>
      <p>
        <Translate id="site.news.answerText">
          Une erreur, une question, une expérience qui dit le contraire ? Écrivez à la rédaction, sans nommer
          votre client.
        </Translate>
      </p>
      <p>
        {email ? (
          <a className="lc-button" href={`mailto:${email}?subject=${encodeURIComponent(title)}`}>
            <Icon name="mail" />
            {email}
          </a>
        ) : (
          <Link className="lc-button" to="/contact/">
            <Icon name="mail" />
            <Translate id="site.news.answerContact">Écrire depuis la page de contact</Translate>
          </Link>
        )}
      </p>
    </section>
  );
}
