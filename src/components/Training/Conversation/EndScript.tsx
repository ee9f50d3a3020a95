import type { ReactNode } from 'react';
import type { CompiledEnd, Effect } from '../../../training/conversation/model';
import type { LawValues } from '../../../trees/model';
import Html from '../Html';
import styles from './styles.module.css';
import { EFFECT_WORDS, END_WORDS, TEXTS } from './texts';

interface Props {
  id: string;
  /** « Fin 2 » */
  name: string;
  who: string;
  end: CompiledEnd;
  fill: { day: string; law: LawValues };
}

/** An end as it is printed: last words, what followed, what it kept and cost. */
export default function EndScript({ id, name, who, end, fill }: Props): ReactNode {
  const lists: readonly [string, readonly Effect[]][] = [
    [TEXTS.kept, end.kept],
    [TEXTS.lost, end.lost],
  ];
  return (
    <div id={`conversation-${id}`} className={styles.scriptPart}>
      <h3>
        {name}
        {'\u00a0: '}
        {end.title} ({END_WORDS[end.verdict].toLowerCase()})
      </h3>
      <p className={styles.who}>{who}</p>
      <blockquote>
        <Html html={end.customer} {...fill} />
      </blockquote>
      <Html html={end.after} {...fill} />
      {lists.map(
        ([title, list]) =>
          list.length > 0 && (
            <div key={title}>
              <p className={styles.who}>{title}</p>
              <ul>
                {list.map(({ what, effect }) => (
                  <li key={effect}>
                    {EFFECT_WORDS[what]}
                    {'\u00a0: '}
                    <Html as="span" html={effect} {...fill} />
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </div>
  );
}
