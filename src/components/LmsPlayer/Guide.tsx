import { type MouseEvent, type ReactNode, useCallback } from 'react';

/** The text of a guide inside the package. Links within it move the page, not the course's address. */
export default function GuideText({ html }: { html: string }): ReactNode {
  const follow = useCallback((event: MouseEvent<HTMLElement>) => {
    const link = (event.target as Element).closest('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    const target = document.getElementById(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''));
    if (!target) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: it only follows links, which the keyboard clicks as well
    <article
      className="lc-prose"
      onClick={follow}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by the site's build, links made safe by the packager
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
