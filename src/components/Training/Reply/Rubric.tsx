import { type ReactNode, useState } from 'react';
import type { CompiledReply } from '../../../training/model';
import { JUDGEMENTS } from '../../../training/reply';
import Html from '../Html';
import { CRITERION_WORDS, JUDGEMENT_WORDS, REPLY_TEXTS as TEXTS } from '../texts';
import { type StepProps, StepTitle } from './Step';
import styles from './styles.module.css';

interface RubricProps extends StepProps {
  /** reads the learner’s text for what may do harm; only once it was compared, or it would give the answer */
  review: ReactNode;
}

/** The learner’s own text beside the rubric; the model comes once each criterion is judged. */
export default function Rubric(props: RubricProps): ReactNode {
  const { reply, state, act, change, moved, fill, review } = props;
  const { rubric, model } = reply;
  const [isShown, setShown] = useState(false);
  const isJudged = rubric.every(({ id }) => state.judged[id] !== undefined);
  const met = rubric.filter(({ id }) => state.judged[id] === 'yes').length;
  return (
    <>
      <StepTitle moved={moved}>{TEXTS.rubric}</StepTitle>
      <p>{TEXTS.rubricHelp}</p>
      <figure className={styles.own}>
        <figcaption className={styles.verdict}>{TEXTS.copy}</figcaption>
        <p className={styles.text}>{state.text}</p>
        <button
          type="button"
          className="lc-button lc-button--small lc-no-print"
          onClick={() => act({ isWritten: false })}
        >
          {TEXTS.change}
        </button>
      </figure>
      {rubric.map((criterion) => (
        <Criterion
          key={criterion.id}
          criterion={criterion}
          fill={fill}
          value={state.judged[criterion.id]}
          onJudge={(judgement) => change({ judged: { ...state.judged, [criterion.id]: judgement } })}
        />
      ))}
      <p role="status" className={styles.verdict}>
        {isJudged ? TEXTS.met(met, rubric.length) : TEXTS.modelNeeds}
      </p>
      {isJudged && !isShown && (
        <button type="button" className="lc-button lc-button--primary" onClick={() => setShown(true)}>
          {TEXTS.showModel}
        </button>
      )}
      {isJudged && review}
      {isJudged && isShown && (
        <div className={styles.model}>
          <StepTitle moved>{TEXTS.model}</StepTitle>
          <p>{TEXTS.modelHelp}</p>
          <Html className={styles.sample} html={model} {...fill} />
        </div>
      )}
    </>
  );
}

interface CriterionProps {
  criterion: CompiledReply['rubric'][number];
  fill: StepProps['fill'];
  value: (typeof JUDGEMENTS)[number] | undefined;
  onJudge(judgement: (typeof JUDGEMENTS)[number]): void;
}

function Criterion({ criterion, fill, value, onJudge }: CriterionProps): ReactNode {
  const { id, kind, criterion: words, why } = criterion;
  return (
    <fieldset className={styles.criterion}>
      <legend className={styles.legend}>
        <span className={styles.kind}>{CRITERION_WORDS[kind]}</span>
        <Html as="span" className={styles.words} html={words} {...fill} />
      </legend>
      <div className="lc-row">
        {JUDGEMENTS.map((judgement) => (
          <label key={judgement} className="lc-choice">
            <input
              type="radio"
              name={`critere-${id}`}
              checked={value === judgement}
              onChange={() => onJudge(judgement)}
            />
            <span>{JUDGEMENT_WORDS[judgement]}</span>
          </label>
        ))}
      </div>
      {value !== undefined && <Html as="p" className={styles.why} html={why} {...fill} />}
    </fieldset>
  );
}
