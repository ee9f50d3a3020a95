import type { ReactNode } from 'react';
import type { CompiledEnd, Effect } from '../../../training/conversation/model';
import type { LawValues } from '../../../trees/model';
import Icon, { type IconName } from '../../Icon';
import Html from '../Html';
import styles from './styles.module.css';
import { EFFECT_WORDS, END_WORDS, TEXTS } from './texts';

interface Props {
  end: CompiledEnd;
  fill: { day: string; law: LawValues };
}

/** The end of a conversation: what happened next, what it kept and what it cost. */
export default function EndCard({ end, fill }: Props): ReactNode {
  const { verdict, title, after, kept, lost } = end;
  return (
    <section className={`${styles.end} ${styles[`${verdict}End`] ?? ''}`} aria-labelledby="conversation-fin">
      <p className={`${styles.verdict} ${styles[verdict] ?? ''}`}>{END_WORDS[verdict]}</p>
      <h3 id="conversation-fin" className={styles.endTitle}>
        {title}
      </h3>
      <Html html={after} {...fill} />
      <Effects title={TEXTS.kept} icon="check" list={kept} fill={fill} />
      <Effects title={TEXTS.lost} icon="warning" list={lost} fill={fill} />
    </section>
  );
}

interface EffectsProps extends Pick<Props, 'fill'> {
  title: string;
  icon: IconName;
  list: readonly Effect[];
}

function Effects({ title, icon, list, fill }: EffectsProps): ReactNode {
  if (list.length === 0) return null;
  return (
    <>
      <h4 className={styles.effectsTitle}>{title}</h4>
      <ul className={styles.effects}>
        {list.map(({ what, effect }) => (
          <li key={effect}>
            <Icon name={icon} size={20} />
            <span>
              <strong>{EFFECT_WORDS[what]}</strong>
              {'\u00a0: '}
              <Html as="span" html={effect} {...fill} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
