import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import type { CompiledScenario } from '../../training/model';
import Script from '../Training/Conversation/Script';
import { useReaderDay } from '../useReaderDay';
import styles from './kit.module.css';
import PrintButton from './PrintButton';

/** The trainer’s sheet of a conversation, `/formation/kit/<scenario>/conversation/`: every turn, every end. */
export default function ConversationSheet({ scenario }: { scenario: CompiledScenario }): ReactNode {
  const day = useReaderDay();
  const { id, title, law, conversation } = scenario;
  return (
    <Layout
      title={`Conversation : ${title}`}
      description="La feuille du formateur : il joue le client, chaque réponse est jugée, chaque fin dit ce qu’elle garde et ce qu’elle coûte."
    >
      <div className={`lc-container ${styles.page}`}>
        <p className="lc-no-print">
          <Link to="/formation/kit/">Le kit de formation</Link>
          {' · '}
          <Link to={`/formation/kit/${id}/`}>L’énoncé, sans les réponses</Link>
          {' · '}
          <Link to={`/formation/kit/${id}/corrige/`}>Le corrigé</Link>
        </p>
        <p className="lc-kicker">Conversation, feuille du formateur</p>
        <h1>{title}</h1>
        <p>
          Vous jouez le client. Lisez le premier tour à voix haute, laissez répondre, cherchez la réponse la
          plus proche de ce qui a été dit, puis suivez-la. À la fin, comparez avec les autres.
        </p>
        <PrintButton />
        {conversation && <Script conversation={conversation} fill={{ day, law }} />}
      </div>
    </Layout>
  );
}
