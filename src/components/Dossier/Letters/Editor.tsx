import Link from '@docusaurus/Link';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { CalculatorLaw } from '../../../case/calculators/model';
import { RECIPIENTS as DRAFT_RECIPIENTS, type DraftRecipient } from '../../../case/draft/model';
import type { CaseFile, Exchange } from '../../../case/file/model';
import type { FieldState } from '../../../case/letters/fields';
import { fillLetter } from '../../../case/letters/fill';
import {
  CHANNELS,
  type FilledLetter,
  type Letter,
  type LetterBook,
  RECIPIENTS,
  SHARED,
} from '../../../case/letters/model';
import { formatLetterText } from '../../../case/letters/text';
import type { Facts } from '../../../trees/model';
import { typeset } from '../../../trees/typeset';
import DraftButton from '../../Draft/Button';
import pageStyles from '../styles.module.css';
import { type CaseRepository, nameCase } from '../useCaseRepository';
import Actions from './Actions';
import LetterInput from './LetterInput';
import Preview from './Preview';
import styles from './styles.module.css';

interface Props {
  letter: Letter;
  book: LetterBook;
  law: CalculatorLaw;
  cases: CaseRepository;
  file: CaseFile | undefined;
  facts: Facts;
}

/** One letter: what is still missing, the letter as it reads now, and the ways to take it along. */
export default function Editor({ letter, book, law, cases, file, facts }: Props): ReactNode {
  const title = useRef<HTMLHeadingElement>(null);
  const typed = file?.letters ?? {};
  const ours = useMemo(() => findOurs(cases.files, file), [cases.files, file]);
  const { letter: filled, fields } = fillLetter(letter, book, law, {
    facts,
    typed,
    ours,
    invoices: Object.values(file?.invoices ?? {}),
    today: cases.today,
  });
  useEffect(() => {
    // A fragment that names no place leaves a page scrolled as the one before it.
    window.scrollTo({ top: 0, behavior: 'instant' });
    title.current?.focus({ preventScroll: true });
  }, []);
  const write = ({ scope, id }: FieldState, text: string | null): void =>
    cases.change((one) => {
      const { [id]: _, ...others } = one.letters[scope] ?? {};
      return {
        ...one,
        letters: { ...one.letters, [scope]: text === null ? others : { ...others, [id]: text } },
      };
    });
  const noteSent = (): void => {
    const sent = describeSent(letter, filled, fields);
    cases.change((one) => ({
      ...one,
      journal: [...one.journal, { id: nameCase(), on: cases.today, ...sent }],
    }));
  };
  return (
    <>
      <h1 ref={title} tabIndex={-1} className="lc-no-print">
        {letter.title}
      </h1>
      <p className="lc-no-print">
        <span className="lc-badge">{CHANNELS[letter.channel]}</span>{' '}
        <Link to={`/guides/modeles/${letter.id}/`}>Quand et comment l’envoyer</Link>
      </p>
      {filled.unfit && (
        <p className="lc-notice lc-notice--caution">
          {typeset(
            `D’après vos réponses, cette lettre ne convient pas à ce dossier. Elle est faite pour : ${filled.unfit}.`,
          )}
        </p>
      )}
      <div className={styles.columns}>
        <Fields fields={fields} onWrite={write} />
        <Side filled={filled} letter={letter} customer={facts['type-de-client']} onSent={noteSent} />
      </div>
    </>
  );
}

interface FieldsProps {
  fields: readonly FieldState[];
  onWrite: (field: FieldState, text: string | null) => void;
}

/** What the letter needs: first what is missing, then what is known. */
function Fields({ fields, onWrite }: FieldsProps): ReactNode {
  // Fields stay where they were when the letter was opened: one that is being filled in must not move.
  const [asked] = useState(
    () => new Set(fields.filter(({ source }) => source === 'empty').map(({ id }) => id)),
  );
  const renderField = (state: FieldState): ReactNode => (
    <LetterInput key={state.id} state={state} onWrite={(text) => onWrite(state, text)} />
  );
  const missing = fields.filter(({ id }) => asked.has(id));
  const known = fields.filter(({ id }) => !asked.has(id));
  return (
    <form className={`lc-no-print ${styles.form}`} onSubmit={(event) => event.preventDefault()}>
      {missing.length > 0 && (
        <fieldset className={styles.fields}>
          <legend>Ce qui manque</legend>
          {missing.some(({ id }) => id === 'facture') && (
            <p className={pageStyles.soft}>
              Vous avez la facture ? <Link to="/facture/">Déposez-la</Link> : elle remplit votre lettre.
            </p>
          )}
          {missing.map(renderField)}
        </fieldset>
      )}
      {known.length > 0 && (
        <details open={missing.length === 0}>
          <summary>Déjà rempli ({known.length})</summary>
          <div className={styles.fields}>{known.map(renderField)}</div>
        </details>
      )}
      <p className={pageStyles.soft}>Gardé sur cet appareil, dans ce dossier, à mesure que vous écrivez.</p>
    </form>
  );
}

interface SideProps extends Pick<Props, 'letter'> {
  filled: FilledLetter;
  /** what is known of the customer */
  customer: Facts[string] | undefined;
  onSent: () => void;
}

/** The letter as it reads now, and the ways to take it along. */
function Side({ filled, letter, customer, onSent }: SideProps): ReactNode {
  return (
    <section aria-labelledby="apercu" className={styles.side}>
      <h2 id="apercu" className="lc-no-print">
        Aperçu
      </h2>
      <p role="status" className={`lc-no-print ${pageStyles.soft}`}>
        {describeMissing(filled)}
      </p>
      {filled.problems.length > 0 && (
        <ul className={`lc-no-print lc-notice lc-notice--caution ${styles.problems}`}>
          {filled.problems.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {filled.cautions.length > 0 && (
        <ul className={`lc-no-print ${styles.note}`}>
          {filled.cautions.map((text) => (
            <li key={text}>{typeset(text)}</li>
          ))}
        </ul>
      )}
      <div className={styles.paper}>
        <Preview letter={filled} />
      </div>
      {letter.to === 'client' && <DraftButton text={formatLetterText(filled)} to={readRecipient(customer)} />}
      <Actions letter={filled} channel={letter.channel} name={letter.id} onSent={onSent} />
    </section>
  );
}

/** Whom the letter is written to, as rules for replies name them. */
function readRecipient(customer: Facts[string] | undefined): DraftRecipient {
  if (customer === 'association') return 'professionnel';
  return DRAFT_RECIPIENTS.find((one) => one === customer) ?? 'inconnu';
}

/** A letter sent, as the journal tells it. */
function describeSent(
  letter: Letter,
  { subject }: FilledLetter,
  fields: readonly FieldState[],
): Omit<Exchange, 'id' | 'on'> {
  const client = fields.find(({ id }) => id === 'client')?.shown ?? '';
  return {
    kind: letter.channel === 'courriel' ? 'courriel' : 'lettre',
    who: letter.to === 'client' ? client : RECIPIENTS[letter.to],
    said: `Envoi : ${subject}`,
    promised: '',
    promisedFor: '',
    attachments: `${letter.id}.docx`,
  };
}

function describeMissing({ missing, problems }: FilledLetter): string {
  const isWrong = problems.length > 0;
  if (missing === 0)
    return isWrong
      ? 'La lettre n’est pas prête : corrigez ce qui suit.'
      : 'La lettre est complète. Relisez-la avant de l’envoyer.';
  const left = missing === 1 ? 'Il reste un passage à compléter' : `Il reste ${missing} passages à compléter`;
  return isWrong ? `${left}, et ceci à corriger :` : `${left}.`;
}

/** What other cases say of the reader's own business. */
function findOurs(files: readonly CaseFile[], file: CaseFile | undefined): Record<string, string> {
  const others = files.filter(({ id }) => id !== file?.id).map(({ letters }) => letters[SHARED] ?? {});
  return Object.assign({}, ...others.reverse());
}
