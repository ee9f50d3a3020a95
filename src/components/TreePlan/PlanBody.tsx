import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { type ReactNode, useEffect, useState } from 'react';
import { loadPlan, readPlan } from '~decision-trees/plans';
import { fetchPlan, findPlan } from './fetchPlan';
import styles from './styles.module.css';

/**
 * The text of a plan, or of another page that the build renders whole.
 *
 * The browser finds it in the page and leaves it there: no script holds a second copy. After a change of page
 * without a reload, it is taken from the page as the server has it.
 *
 * @param props.path - address of the page, without base URL
 */
export default function PlanBody({ id, path }: { id: string; path: string }): ReactNode {
  const [html, setHtml] = useState(() => readPlan(id)?.html ?? readFromPage(id));
  const address = useBaseUrl(path);
  const [isMissing, setMissing] = useState(false);
  useRegisteredLinks(id);
  useEffect(() => {
    if (html !== null) return;
    let isShown = true;
    const loading = loadPlan ? loadPlan(id).then((plan) => plan.html) : fetchPlan(id, address);
    loading.then(
      (found) => isShown && setHtml(found),
      () => isShown && setMissing(true),
    );
    return () => {
      isShown = false;
    };
  }, [id, address, html]);
  useEffect(() => {
    if (html !== null && document.readyState === 'complete') findTarget()?.scrollIntoView();
  }, [html]);
  if (isMissing)
    return (
      <p className="lc-notice lc-notice--caution" role="alert">
        <Translate id="plan.missing">Le plan n’a pas pu être chargé. Rechargez la page.</Translate>
      </p>
    );
  return (
    <div
      data-plan={id}
      className={`lc-prose ${styles.plan}`}
      aria-busy={html === null}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: built from the site's own content, escaped there
      dangerouslySetInnerHTML={{ __html: html ?? '' }}
    />
  );
}

function readFromPage(id: string): string | null {
  return typeof document === 'undefined' ? null : findPlan(document, id);
}

function findTarget(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
  } catch {
    return null;
  }
}

/** Tells the build which anchors the plan has and which pages it links to, so that both are checked. */
function useRegisteredLinks(id: string): void {
  const checked = useBrokenLinks();
  const plan = readPlan(id);
  for (const anchor of plan?.anchors ?? []) checked.collectAnchor(anchor);
  for (const link of plan?.links ?? []) checked.collectLink(link);
}
