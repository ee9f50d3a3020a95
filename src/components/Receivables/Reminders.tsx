import { type ReactNode, useCallback, useContext, useEffect, useId, useState } from 'react';
import { createPortal } from 'react-dom';
import { type FilledLetter, SHARED } from '../../case/letters/model';
import type { Said } from '../../case/receivables/limits';
import type { Customer } from '../../case/receivables/model';
import { buildReminder, type Ours } from '../../case/receivables/reminders';
import { loadCases } from '../../case/repository/cases';
import Preview from '../Dossier/Letters/Preview';
import { formatFileName, saveDocument, toFilePart } from '../save';
import { count } from './amounts';
import { FileName } from './fileName';
import { openLocal } from './openLocal';
import styles from './styles.module.css';

interface Props {
  /** those who owe something */
  customers: readonly Customer[];
  chosen: ReadonlySet<string>;
  said: Said;
  today: string;
  onChoose(keys: readonly string[]): void;
}

/** Customers in one lot at most: each is a document. */
const MOST = 100;
const OURS = [
  { id: 'entreprise', label: 'Nom de votre entreprise' },
  { id: 'signataire', label: 'Votre nom et votre fonction' },
  { id: 'telephone', label: 'Votre numéro de téléphone' },
] as const;

const load = () => import('./loadLetters');
type Letters = Awaited<ReturnType<typeof load>>;

interface NamedLetter {
  name: string;
  letter: FilledLetter;
}

const NOBODY = 'Cochez d’abord un client dans la liste.';

/** Reminders of the customers that were ticked: a Word document each, or all on paper. Nothing is sent. */
export default function Reminders({ customers, chosen, said, today, onChoose }: Props): ReactNode {
  const file = useContext(FileName);
  const [ours, setOurs] = useState<Ours>(findOurs);
  const [status, tell] = useState('');
  const [printed, print] = useState<readonly NamedLetter[]>([]);
  const lot = customers.filter(({ key }) => chosen.has(key)).slice(0, MOST);
  const fill = async (
    use: (letters: NamedLetter[], tools: Letters) => Promise<void> | void,
  ): Promise<void> => {
    if (lot.length === 0) return tell(NOBODY);
    try {
      tell('Les relances se préparent…');
      const tools = await load();
      const letters = lot.map((customer): NamedLetter => {
        const { key, name, items } = customer;
        const claim = { customer, items, kind: said.kinds[key], file };
        return { name, letter: buildReminder(claim, ours, { ...tools, today }) };
      });
      await use(letters, tools);
    } catch {
      tell(
        'Les relances n’ont pas pu être faites : vérifiez la connexion, puis réessayez. Rien n’est perdu.',
      );
    }
  };
  const stop = useCallback(() => print([]), []);
  const download = () =>
    fill(async (letters, tools) => {
      await saveLetters(letters, tools, (done) => tell(`Relance ${done} sur ${letters.length}…`));
      const done = count(letters.length, 'relance téléchargée', 'relances téléchargées');
      tell(`${done}. ${describeBlanks(letters)}`);
    });
  const show = () =>
    fill((letters) => {
      print(letters);
      tell('');
    });
  return (
    <section className="lc-no-print" aria-labelledby="relances">
      <h3 id="relances">Relancer plusieurs clients</h3>
      <p>
        Cochez des clients dans la liste : une lettre de première relance est remplie pour chacun. Retirez
        ceux qui contestent, ou que vous avez déjà relancés. Rien n’est envoyé.
      </p>
      <Lot customers={customers} onChoose={onChoose} />
      <OurFields ours={ours} onChange={setOurs} />
      <div className="lc-row">
        <button type="button" className="lc-button lc-button--primary" onClick={download}>
          {lot.length < 2 ? 'Télécharger la relance (.docx)' : `Télécharger ${lot.length} relances (.zip)`}
        </button>
        <button type="button" className="lc-button" onClick={show}>
          Imprimer
        </button>
      </div>
      <p role="status">{status}</p>
      {printed.length > 0 && <Printed letters={printed} onDone={stop} />}
    </section>
  );
}

/** Ticks as many customers as a lot may hold, or none. */
function Lot({ customers, onChoose }: Pick<Props, 'customers' | 'onChoose'>): ReactNode {
  const all = customers.slice(0, MOST);
  return (
    <div className="lc-row">
      <button
        type="button"
        className="lc-button lc-button--small"
        onClick={() => onChoose(all.map(({ key }) => key))}
      >
        Cocher {count(all.length, 'client', 'clients')}
      </button>
      <button type="button" className="lc-button lc-button--small" onClick={() => onChoose([])}>
        Tout décocher
      </button>
    </div>
  );
}

/** What other cases say of the reader's own business. */
function findOurs(): Ours {
  const { files } = loadCases(openLocal());
  const known = files.map(({ letters }) => letters[SHARED] ?? {}).reverse();
  const all: Ours = Object.assign({}, ...known);
  return Object.fromEntries(OURS.flatMap(({ id }) => (all[id] ? [[id, all[id]]] : [])));
}

/** One document by itself, several as one archive: browsers ask before they save many files. */
async function saveLetters(
  letters: readonly NamedLetter[],
  { formatDocx, DOCX_TYPE, packFiles }: Letters,
  onDone: (done: number) => void,
): Promise<void> {
  const [only] = letters;
  if (letters.length === 1 && only)
    return saveDocument(
      formatFileName(`relance ${only.name}`, 'docx'),
      DOCX_TYPE,
      await formatDocx(only.letter),
    );
  const files: Record<string, Uint8Array> = {};
  for (const [index, { name, letter }] of letters.entries()) {
    const number = String(index + 1).padStart(3, '0');
    files[`${number}-${toFilePart(name) || 'client'}.docx`] = await formatDocx(letter);
    onDone(index + 1);
    // The page draws and answers between two documents.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return saveDocument('relances.zip', 'application/zip', packFiles(files));
}

function describeBlanks(letters: readonly NamedLetter[]): string {
  const blanks = letters.filter(({ letter }) => letter.missing > 0).length;
  return blanks === 0
    ? 'Relisez chacune avant de l’envoyer.'
    : `${count(blanks, 'garde', 'gardent')} un blanc à compléter, surligné : le fichier ne dit pas tout.`;
}

interface OurFieldsProps {
  ours: Ours;
  onChange(ours: Ours): void;
}

function OurFields({ ours, onChange }: OurFieldsProps): ReactNode {
  const prefix = useId();
  return OURS.map(({ id, label }) => (
    <div key={id} className="lc-field">
      <label className="lc-field__label" htmlFor={`${prefix}-${id}`}>
        {label}
      </label>
      <input
        id={`${prefix}-${id}`}
        className="lc-input"
        type="text"
        autoComplete="off"
        value={ours[id] ?? ''}
        onChange={({ target }) => onChange({ ...ours, [id]: target.value })}
      />
    </div>
  ));
}

/** The letters alone on paper, a page each: the page around them steps aside while they print. */
function Printed({ letters, onDone }: { letters: readonly NamedLetter[]; onDone(): void }): ReactNode {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.printing = 'letter';
    window.addEventListener('afterprint', onDone, { once: true });
    window.print();
    return () => {
      delete dataset.printing;
      window.removeEventListener('afterprint', onDone);
    };
  }, [onDone]);
  return createPortal(
    <div className={styles.printed} data-printed-letter="">
      {letters.map(({ name, letter }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two customers may have one name, and the list never changes
        <div key={`${index} ${name}`} className={styles.sheet}>
          <Preview letter={letter} isPaper />
        </div>
      ))}
    </div>,
    document.body,
  );
}
