import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { StoryModel, StoryNames } from '../../case/story/model';
import Retry from '../Retry';
import { useModule } from '../useModule';
import type { ToldCase } from './props';
import styles from './styles.module.css';
import { FIELD_TEXTS as TEXTS } from './texts';

interface Props {
  /** Gives what texts are read by; the same function at each render. */
  loadModel(): Promise<StoryModel>;
  /** Gives what is shown of it; the same function at each render. */
  loadNames(): Promise<StoryNames>;
  /** the tree of the page; absent where the page is of none */
  here?: string | undefined;
  onGo(told: ToldCase): void;
}

/** The code that reads, and what it reads by: neither is fetched before the field is touched. */
async function loadReader(loadModel: Props['loadModel']) {
  const [{ read, Marked, Understood }, model] = await Promise.all([import('./reader'), loadModel()]);
  return { read, Marked, Understood, model };
}

/**
 * A field in which the reader tells the case in their own words. What is understood is marked as they type, and listed to
 * be confirmed when they ask: nothing counts before. The text is kept nowhere but in the field.
 */
export default function Story({ loadModel, loadNames, here, onGo }: Props): ReactNode {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [isTouched, touch] = useState(false);
  const [asked, setAsked] = useState(0);
  const load = useCallback(() => loadReader(loadModel), [loadModel]);
  const { module, failed, retry } = useModule(isTouched ? load : null);
  const names = useModule(asked > 0 ? loadNames : null);
  const settled = useDeferredValue(text);
  const proposals = useMemo(() => module?.read(settled, module.model, here) ?? [], [module, settled, here]);
  // What was typed before this code was there.
  useEffect(() => setText(field.current?.value ?? ''), []);
  const isEmpty = text.trim() === '';
  const tryAgain = (): void => {
    if (failed) retry();
    if (names.failed) names.retry();
  };
  const ask = (event: FormEvent): void => {
    event.preventDefault();
    touch(true);
    setAsked(asked + 1);
    if (isEmpty) field.current?.focus();
    tryAgain();
  };
  return (
    <div className={`lc-js-only lc-no-print ${styles.story}`}>
      <form onSubmit={ask}>
        <label htmlFor={id} className="lc-visually-hidden">
          {TEXTS.label}
        </label>
        <div className={styles.field}>
          <div className={styles.mirror} aria-hidden="true">
            {module && settled === text ? <module.Marked text={text} proposals={proposals} /> : text}{' '}
          </div>
          <textarea
            ref={field}
            id={id}
            rows={2}
            placeholder={TEXTS.example}
            autoComplete="off"
            enterKeyHint="go"
            aria-describedby={`${id}-aide`}
            onFocus={() => touch(true)}
            onChange={(event) => {
              touch(true);
              setText(event.target.value);
            }}
            onKeyDown={goOn}
          />
        </div>
        <div className={styles.foot}>
          <button type="submit" className="lc-button lc-button--primary">
            {TEXTS.understand}
          </button>
          <p id={`${id}-aide`} className={styles.hint}>
            {TEXTS.hint}
          </p>
        </div>
      </form>
      {asked > 0 && isEmpty && (
        <p role="alert" className="lc-field__error">
          {TEXTS.empty}
        </p>
      )}
      {asked > 0 && !isEmpty && !(module && names.module) && (
        <Retry error={failed || names.failed} failed={TEXTS.failed} onRetry={tryAgain} />
      )}
      {asked > 0 && !isEmpty && module && names.module && (
        <module.Understood
          {...{ text: settled, proposals, here, asked, onGo }}
          model={module.model}
          names={names.module}
          id={`${id}-compris`}
        />
      )}
    </div>
  );
}

/** One sentence: Enter asks, and a new line takes the Shift key with it. */
function goOn(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
