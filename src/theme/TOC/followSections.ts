/** Marks, in a list of links to sections, the one being read. Loaded on wide screens alone. */

/** A section counts as read from when its title is this far from the top, in pixels: under the banner, and a bit. */
const LINE = 140;

/** The section that the anchor of a link leads to. */
function findTarget(link: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(decodeURIComponent(link.hash.slice(1)));
}

/**
 * Follows the reader.
 *
 * @returns stops it
 */
export function followSections(list: HTMLElement): () => void {
  const links = [...list.querySelectorAll('a')];
  let frame = 0;
  const mark = (): void => {
    frame = 0;
    const passed = links.filter((link) => (findTarget(link)?.getBoundingClientRect().top ?? LINE) < LINE);
    const current = passed.at(-1);
    for (const link of links)
      if (link === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    if (current) keepInSight(current, list);
  };
  const ask = (): void => {
    frame ||= requestAnimationFrame(mark);
  };
  addEventListener('scroll', ask, { passive: true });
  addEventListener('resize', ask);
  ask();
  return () => {
    removeEventListener('scroll', ask);
    removeEventListener('resize', ask);
    cancelAnimationFrame(frame);
  };
}

/** Scrolls a list longer than the screen to its marked link, and nothing else. */
function keepInSight(link: HTMLElement, list: HTMLElement): void {
  const [one, frame] = [link.getBoundingClientRect(), list.getBoundingClientRect()];
  if (one.top < frame.top) list.scrollTop -= frame.top - one.top;
  else if (one.bottom > frame.bottom) list.scrollTop += one.bottom - frame.bottom;
}
