import { type ReactNode, useEffect, useRef } from 'react';
import { showMarks } from '../../../training/marks';
import type { CompiledDocument, CompiledScenario } from '../../../training/model';
import Html from '../Html';
import { DOCUMENT_WORDS, TEXTS } from '../texts';
import styles from './styles.module.css';

interface Props {
  scenario: Pick<CompiledScenario, 'id' | 'documents' | 'asked' | 'facts' | 'law'>;
  day: string;
  /** ids of the documents that are open */
  open: readonly string[];
  onToggle(id: string, isOpen: boolean): void;
  onOpenAll(isOpen: boolean): void;
  /** facts whose passage is marked */
  shown: readonly string[];
  /** the fact in question: its passage is brought into view */
  current?: string | undefined;
}

/** Where the passage of a fact stands on the page. */
export const passageId = (fact: string): string => `passage-${fact}`;

/** The papers of a case, each to open and to close. */
export default function CaseFile(props: Props): ReactNode {
  const { scenario, day, open, onToggle, onOpenAll, shown, current } = props;
  const papers = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current !== undefined) bringIntoView(papers.current, current);
  }, [current]);
  const areOpen = open.length === scenario.documents.length;
  return (
    <section className={styles.file} id="dossier" tabIndex={-1} aria-labelledby="dossier-titre">
      <div className={styles.head}>
        <h2 id="dossier-titre" className={styles.title}>
          {TEXTS.file}
        </h2>
        <button
          type="button"
          className="lc-button lc-button--quiet lc-button--small lc-js-only lc-no-print"
          onClick={() => onOpenAll(!areOpen)}
        >
          {areOpen ? TEXTS.closeAll : TEXTS.openAll}
        </button>
      </div>
      <div ref={papers} className={styles.papers}>
        {scenario.documents.map((document) => (
          <Paper
            key={document.id}
            document={document}
            html={markPassages(document, scenario, shown, current)}
            day={day}
            law={scenario.law}
            isOpen={open.includes(document.id)}
            onToggle={onToggle}
          />
        ))}
      </div>
    </section>
  );
}

interface PaperProps {
  document: CompiledDocument;
  html: string;
  day: string;
  law: CompiledScenario['law'];
  isOpen: boolean;
  onToggle(id: string, isOpen: boolean): void;
}

function Paper({ document, html, day, law, isOpen, onToggle }: PaperProps): ReactNode {
  const { id, kind, title } = document;
  return (
    <details
      className={`${styles.paper} ${styles[kind] ?? ''}`}
      id={`piece-${id}`}
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open !== isOpen) onToggle(id, event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        <span className={styles.kind}>{DOCUMENT_WORDS[kind]}</span>
        <Html as="span" className={styles.name} html={title} day={day} />
      </summary>
      <Html className={styles.text} html={html} day={day} law={law} />
    </details>
  );
}

/** Writes the passages of the facts shown, each with the number of its question; the first piece carries the anchor. */
function markPassages(
  { html }: CompiledDocument,
  { asked }: Props['scenario'],
  shown: readonly string[],
  current: string | undefined,
): string {
  const placed = new Set<string>();
  return showMarks(html, shown, (words, facts) => {
    const fact = current !== undefined && facts.includes(current) ? current : (facts[0] as string);
    const question = asked.findIndex((one) => one.fact.id === fact) + 1;
    const isFirst = !placed.has(fact);
    placed.add(fact);
    const name = fact === current ? `${styles.passage} ${styles.current}` : styles.passage;
    const anchor = isFirst ? ` id="${passageId(fact)}" tabindex="-1"` : '';
    const spoken = isFirst ? `<span class="lc-visually-hidden">${TEXTS.passage(question)}</span>` : '';
    const tag = isFirst
      ? `<span class="${styles.tag}" aria-hidden="true">${TEXTS.passageTag(question)}</span>`
      : '';
    return `<mark class="${name}"${anchor}>${tag}${spoken}${words}</mark>`;
  });
}

/** Scrolls the papers, where they scroll by themselves; elsewhere the page stays where the learner reads. */
function bringIntoView(papers: HTMLElement | null, fact: string): void {
  const passage = papers?.querySelector<HTMLElement>(`#${CSS.escape(passageId(fact))}`);
  if (!papers || !passage || papers.scrollHeight <= papers.clientHeight) return;
  const top = passage.getBoundingClientRect().top - papers.getBoundingClientRect().top;
  papers.scrollTo({ top: papers.scrollTop + top - papers.clientHeight / 3 });
  // Where the papers reach below the window, the page follows as little as it must.
  passage.scrollIntoView({ block: 'nearest' });
}
