import { useHistory } from '@docusaurus/router';
import { useEffect, useLayoutEffect } from 'react';

interface Place {
  /** how far the page was scrolled, in pixels */
  y: number;
  /** the link that was followed, and which of those with the same address */
  href: string | null;
  index: number;
}

/** Where the page was left; it lives as long as the tab. */
let left: Place | null = null;

const listLinks = (href: string | null): HTMLAnchorElement[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('main a')].filter((a) => a.getAttribute('href') === href);

/** Brings the reader who comes back where he was: the same scroll, the focus on the link that he followed. */
export function useReturn(isReady: boolean): void {
  const { action } = useHistory();
  useLayoutEffect(
    () => () => {
      const link = document.activeElement?.closest('a') ?? null;
      const href = link?.getAttribute('href') ?? null;
      left = { y: window.scrollY, href, index: link ? listLinks(href).indexOf(link) : -1 };
    },
    [],
  );
  useEffect(() => {
    if (!isReady) return;
    const place = left;
    left = null;
    if (action !== 'POP' || !place) return;
    window.scrollTo({ top: place.y, behavior: 'instant' });
    listLinks(place.href)[place.index]?.focus({ preventScroll: true });
  }, [isReady, action]);
}
