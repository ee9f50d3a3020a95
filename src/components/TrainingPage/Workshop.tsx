import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import { type ReactNode, useState } from 'react';
import type { CompiledScenario } from '../../training/model';
import CaseFile from '../Training/CaseFile';
import Conversation from '../Training/Conversation';
import Script from '../Training/Conversation/Script';
import { TEXTS as TALK_TEXTS } from '../Training/Conversation/texts';
import { useConversation } from '../Training/Conversation/useConversation';
import Html from '../Training/Html';
import Reply from '../Training/Reply';
import { KEPT } from '../Training/words';
import styles from './styles.module.css';
import { useOffline } from './useOffline';
import { useTrainingEnv } from './useTrainingEnv';

export interface Props {
  scenario: CompiledScenario;
}

const NOTHING: readonly string[] = [];

/** `/formation/atelier/<scenario>/`: the reply to one customer, beside the case file. */
export default function WorkshopPage({ scenario }: Props): ReactNode {
  const env = useTrainingEnv();
  useOffline();
  const { id, title, role, documents, law, reply, conversation, customer } = scenario;
  const [talk, act, isKept] = useConversation(id, conversation, env.store);
  const all = documents.map((document) => document.id);
  const [open, setOpen] = useState<readonly string[]>(all);
  return (
    <Layout
      title={`Répondre au client : ${title}`}
      description="Choisissez un projet de réponse, écrivez la vôtre, puis comparez-la avec une grille et un exemple."
    >
      <div className={`lc-container ${styles.page}`}>
        <header className={styles.head}>
          <Link className={styles.back} to="/formation/atelier/">
            Toutes les réponses à écrire
          </Link>
          <h1>{title}</h1>
          <Html as="p" className={styles.summary} html={role} day={env.day} law={law} />
          <p>
            <Link to={`/formation/exercices/${id}/`}>Faire d’abord l’exercice sur ce dossier</Link>
          </p>
        </header>
        <div className={styles.columns}>
          <CaseFile
            scenario={scenario}
            day={env.day}
            open={open}
            onToggle={(paper, isOpen) =>
              setOpen((ids) => (isOpen ? [...new Set([...ids, paper])] : ids.filter((one) => one !== paper)))
            }
            onOpenAll={(isOpen) => setOpen(isOpen ? all : [])}
            shown={NOTHING}
          />
          <div className={styles.stack}>
            {conversation && (
              <>
                {!isKept && <p className="lc-notice lc-notice--caution">{KEPT.refused[env.keptBy]}</p>}
                <Conversation
                  conversation={conversation}
                  state={talk}
                  day={env.day}
                  law={law}
                  onAct={act}
                  after={<p className="lc-no-print">{TALK_TEXTS.linkHelp}</p>}
                />
                <noscript>
                  <Script conversation={conversation} fill={{ day: env.day, law }} isFolded />
                </noscript>
              </>
            )}
            {reply && (
              <Reply scenario={id} reply={reply} day={env.day} law={law} customer={customer} env={env} />
            )}
          </div>
        </div>
      </div>
    </Layout>
  );
}
