import Link from '@docusaurus/Link';
import { type ChangeEvent, type ReactNode, useRef, useState } from 'react';
import type { CaseFile } from '../../case/file/model';
import { describeReadProblem, formatFile, parseFile } from '../../case/file/read';
import { adoptFile } from '../../case/repository/cases';
import { formatDate } from '../../trees/format';
import { formatFileName, saveDocument } from '../save';
import styles from './styles.module.css';
import { type CaseRepository, nameCase } from './useCaseRepository';

/** Which case is open, its name, the others, and what can be done with them. */
export default function Cases({ cases }: { cases: CaseRepository }): ReactNode {
  const { file, files } = cases;
  const others = files.filter(({ id }) => id !== file?.id);
  const title = useRef<HTMLHeadingElement>(null);
  const [isOpen] = useState(!file);
  const open = (id: string): void => {
    // The title is there already, and names what is opened once this is done.
    cases.open(id);
    title.current?.focus();
  };
  return (
    <section className="lc-no-print" aria-labelledby="dossiers">
      <h2 id="dossiers" ref={title} tabIndex={-1} className={styles.caseName}>
        {file ? file.name || 'Sans nom' : 'Aucun dossier sur cet appareil'}
      </h2>
      {!file && (
        <p>
          Répondez aux <Link to="/arbres/orientation/">questions sur votre litige</Link> : votre dossier
          s’ouvre à la première réponse. Vous pouvez aussi en reprendre un que vous avez exporté.
        </p>
      )}
      <details className={styles.menu} open={isOpen}>
        <summary>{describeMenu(others.length)}</summary>
        <Menu cases={cases} others={others} onOpen={open} />
      </details>
    </section>
  );
}

function describeMenu(others: number): string {
  const count = others === 0 ? '' : `, ${others === 1 ? 'un autre' : `${others} autres`}`;
  return `Gérer mes dossiers${count}`;
}

/** The name of the case, the others, and what can be done with them. */
function Menu({ cases, others, onOpen }: { cases: CaseRepository } & OthersProps): ReactNode {
  const { file } = cases;
  return (
    <>
      {file && (
        <label className="lc-field">
          <span className="lc-field__label">Nom du dossier</span>
          <input
            className="lc-input"
            value={file.name}
            onChange={(event) => cases.change((one) => ({ ...one, name: event.target.value }))}
          />
        </label>
      )}
      {others.length > 0 && <Others others={others} onOpen={onOpen} />}
      <div className="lc-row">
        {file && (
          <button
            type="button"
            className="lc-button"
            onClick={() =>
              saveDocument(formatFileName(file.name, 'json'), 'application/json', formatFile(file))
            }
          >
            Exporter ce dossier
          </button>
        )}
        <ImportButton cases={cases} />
        <button type="button" className="lc-button lc-button--quiet" onClick={cases.create}>
          Nouveau dossier
        </button>
      </div>
      {file && <Erasing cases={cases} name={file.name} id={file.id} />}
    </>
  );
}

interface OthersProps {
  others: readonly CaseFile[];
  onOpen(id: string): void;
}

/** The cases that are not open. */
function Others({ others, onOpen }: OthersProps): ReactNode {
  return (
    <>
      <h3>Vos autres dossiers</h3>
      <ul className={styles.cases}>
        {others.map((one) => (
          <li key={one.id}>
            <span className={styles.caseName}>
              {one.name || 'Sans nom'}
              {one.updatedOn && <small>, modifié le {formatDate(one.updatedOn)}</small>}
            </span>
            <button
              type="button"
              className="lc-button lc-button--small"
              aria-label={`Ouvrir le dossier ${one.name}`}
              onClick={() => onOpen(one.id)}
            >
              Ouvrir
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function ImportButton({ cases }: { cases: CaseRepository }): ReactNode {
  const onChange = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [chosen] = target.files ?? [];
    if (!chosen) return;
    const read = parseFile(await chosen.text());
    target.value = '';
    if ('problem' in read) return cases.say(describeReadProblem(read.problem));
    cases.add(adoptFile(cases.files, read.file, nameCase()));
    if (read.dropped > 0)
      cases.say(`Le dossier est repris, sauf ${read.dropped} élément(s) illisible(s) du fichier.`);
  };
  return (
    <label className={`lc-button ${styles.import}`}>
      Importer un dossier
      <input type="file" accept=".json,application/json" onChange={onChange} />
    </label>
  );
}

/** Erasing asks first, in the page. */
function Erasing({ cases, name, id }: { cases: CaseRepository; name: string; id: string }): ReactNode {
  const [asked, ask] = useState<'one' | 'all' | null>(null);
  if (!asked)
    return (
      <p className="lc-row">
        <button type="button" className="lc-button lc-button--quiet" onClick={() => ask('one')}>
          Effacer ce dossier
        </button>
        <button type="button" className="lc-button lc-button--quiet" onClick={() => ask('all')}>
          Tout effacer
        </button>
      </p>
    );
  const erase = (): void => {
    if (asked === 'one') cases.erase(id);
    else cases.eraseAll();
    ask(null);
  };
  return (
    <div className="lc-notice lc-notice--danger" role="alertdialog" aria-label="Confirmer">
      <p>
        {asked === 'one'
          ? `Effacer le dossier « ${name} » de cet appareil ? Exportez-le d’abord si vous voulez le garder.`
          : 'Effacer tous les dossiers de cet appareil, et le message préparé pour un avocat ?'}
      </p>
      <p className="lc-row">
        <button type="button" className="lc-button" onClick={erase}>
          {asked === 'one' ? 'Oui, effacer ce dossier' : 'Oui, tout effacer'}
        </button>
        <button type="button" className="lc-button lc-button--quiet" onClick={() => ask(null)}>
          Annuler
        </button>
      </p>
    </div>
  );
}
