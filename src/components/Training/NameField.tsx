import { type ReactNode, useEffect, useId, useState } from 'react';
import { rename } from '../../training/learn';
import { LONGEST_NAME } from '../../training/progressRead';
import { useHost } from './host';
import type { Learner } from './useProgress';
import { KEPT } from './words';

/** The name that stands on attestations and exported results; kept when the field is left. */
export default function NameField({ learner }: { learner: Learner }): ReactNode {
  const id = useId();
  const { keptBy } = useHost();
  const { name } = learner.progress;
  const [text, setText] = useState(name);
  useEffect(() => setText(name), [name]);
  return (
    <div className="lc-field">
      <label className="lc-field__label" htmlFor={id}>
        Votre nom
      </label>
      <span className="lc-field__hint" id={`${id}-aide`}>
        {KEPT.name[keptBy]}
      </span>
      <input
        id={id}
        className="lc-input"
        type="text"
        autoComplete="name"
        maxLength={LONGEST_NAME}
        aria-describedby={`${id}-aide`}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => learner.change((one) => rename(one, text))}
        onKeyDown={(event) => {
          if (event.key === 'Enter') learner.change((one) => rename(one, text));
        }}
      />
    </div>
  );
}
