import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import Call from '../../components/Call';
import styles from '../../components/Call/styles.module.css';

/** `/en-ligne/`: a desk for a live call, by keyboard alone. */
export default function CallPage(): ReactNode {
  return (
    <Layout
      title="En ligne : que dire au client pendant l’appel"
      description="Le client est au téléphone : la phrase à dire, ses réponses au clavier, ce qu’il ne faut pas dire, et le compte rendu à la fin. Tout reste sur votre appareil."
    >
      <div className={styles.page}>
        <h1 className={styles.title}>En ligne</h1>
        <Call />
      </div>
    </Layout>
  );
}
