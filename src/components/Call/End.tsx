import useBaseUrl, { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { formatCalendar } from '../../case/calendar';
import {
  type CallResult,
  describeExchange,
  formatForCrm,
  listNextSteps,
  nameCaller,
} from '../../case/call/describe';
import { endCall } from '../../case/call/store';
import { listEvents } from '../../case/file/events';
import { buildPlan } from '../../case/file/plan';
import { listAnswers } from '../../case/pathAnswers';
import { readAllDates } from '../../law/dates';
import { findOutcome } from '../../trees/findOutcome';
import type { CompiledTree } from '../../trees/model';
import { formatFileName, saveDocument } from '../save';
import type { TreeLoader } from '../session/loader';
import { useModule } from '../useModule';
import { listSteps } from './Answer';
import { CallerField } from './Known';
import styles from './styles.module.css';
import type { CallView } from './useCall';
import type { Calls } from './useCalls';
import { type Ends, useEnds } from './useEnds';
import { speak } from './useWords';

interface Props {
  view: CallView;
  today: string;
  tree: CompiledTree;
  loader: TreeLoader;
  calls: Calls;
  onBack(): void;
}

const loadRecap = () => import('./Recap');

/** The end of a call: the mail to the customer, the text for the company, the reminder; then the line in the journal. */
export default function End({ view, today, tree, loader, calls, onBack }: Props): ReactNode {
  const title = useRef<HTMLHeadingElement>(null);
  const ends = useEnds(view.one, loader);
  const { module } = useModule(loadRecap);
  const [said, say] = useState('');
  const result = useResult(view, tree, ends);
  const { file } = view;
  useEffect(() => title.current?.focus(), []);
  const caseUrl = useBaseUrl('/dossier/');
  const finish = (isOpened: boolean): void => {
    const line = describeExchange(file, result, today);
    calls.change(file.id, (one) => endCall(keepDraft(one), new Date().toISOString(), line));
    if (isOpened) window.location.assign(caseUrl);
    else calls.close(file.id);
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(formatForCrm(file, result, new Date().toISOString()));
      say('Texte copié : collez-le dans votre logiciel.');
    } catch {
      say('La copie est refusée par le navigateur : sélectionnez le texte ci-dessous.');
    }
  };
  return (
    <div className={styles.end}>
      <h2 ref={title} tabIndex={-1}>
        Fin de l’appel
      </h2>
      <div className={styles.caller}>
        <CallerField view={view} id="client" label="Client" />
        <CallerField view={view} id="courriel-client" label="Son adresse électronique" type="email" />
      </div>
      {module ? (
        <module.default view={view} today={today} calls={calls} suites={listNextSteps(result.told)} />
      ) : (
        <p role="status">Le courriel se prépare…</p>
      )}
      <h3>Pour votre logiciel</h3>
      <div className="lc-row">
        <button type="button" className="lc-button" onClick={copy}>
          Copier le texte pour le CRM
        </button>
        <Reminder view={view} ends={ends} onSaid={say} />
      </div>
      <p role="status">{said}</p>
      <details className={styles.precise}>
        <summary>Lire le texte</summary>
        <pre>{formatForCrm(file, result, new Date().toISOString())}</pre>
      </details>
      <div className={`lc-row ${styles.endActions}`}>
        <button type="button" className="lc-button lc-button--primary" onClick={() => finish(false)}>
          Raccrocher, et noter l’appel
        </button>
        <button type="button" className="lc-button" onClick={() => finish(true)}>
          Noter, et ouvrir le dossier
        </button>
        <button
          type="button"
          className="lc-button lc-button--quiet"
          aria-keyshortcuts="Escape"
          onClick={onBack}
        >
          Revenir à l’appel
        </button>
      </div>
    </div>
  );
}

/** What is half written at the end is a note too. */
function keepDraft<T extends Parameters<typeof endCall>[0]>(file: T): T {
  const text = file.call.draft.trim();
  if (text === '') return file;
  const at = new Date().toISOString();
  return { ...file, call: { ...file.call, draft: '', notes: { ...file.call.notes, fin: { at, text } } } };
}

/** What a call came to, and what the customer is told of it. */
function useResult({ one, words, toFind }: CallView, tree: CompiledTree, ends: Ends): CallResult {
  return useMemo(() => {
    const { forest, done } = one;
    const steps = listSteps(ends, one, ends.views.length === 1);
    const place = done.outcomes[0]?.tree ?? tree.id;
    const told = steps.flatMap(({ id, due }) => {
      const { say } = speak(words, one, place, { step: id });
      return say === null ? [] : [{ text: toPlain(say), due }];
    });
    return {
      answers: listAnswers(done.path, forest.defs),
      outcomes: ends.views.map(({ title }) => title),
      steps,
      toFind: toFind.map((id) => forest.defs[id]?.label ?? id),
      subject: tree.title,
      told,
    };
  }, [one, words, toFind, tree, ends]);
}

/** The text of HTML of our own content. */
function toPlain(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent?.trim() ?? '';
}

/** The dated steps as a calendar. */
function Reminder({
  view,
  ends,
  onSaid,
}: {
  view: CallView;
  ends: Ends;
  onSaid(text: string): void;
}): ReactNode {
  const { withBaseUrl } = useBaseUrlUtils();
  const save = (): void => {
    const { forest, done } = view.one;
    const reached = ends.reached ?? [];
    const dates = readAllDates(reached.map(({ content }) => content.rules));
    const outcomes = reached.map(({ place, content }) => {
      const { title, approach } = findOutcome(forest, place);
      return { ...place, title, approach, content };
    });
    const context = { forest, facts: done.facts, dates };
    const items = buildPlan([{ since: forest.world.today, outcomes }], view.file, context);
    const events = listEvents(
      view.file,
      items,
      context,
      (path) => window.location.origin + withBaseUrl(path),
    );
    if (events.length === 0) {
      onSaid('Aucune étape n’a de date pour l’instant.');
      return;
    }
    const name = formatFileName(nameCaller(view.file), 'ics');
    saveDocument(name, 'text/calendar;charset=utf-8', formatCalendar(events, new Date()));
    onSaid('Rappels téléchargés : ouvrez le fichier, il s’ajoute à votre agenda.');
  };
  return (
    <button type="button" className="lc-button" onClick={save}>
      Rappels pour mon agenda (.ics)
    </button>
  );
}
