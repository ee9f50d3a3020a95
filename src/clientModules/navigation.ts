import type { ClientModule } from '@docusaurus/types';

/** Moves the focus to the title of the page that was just opened, so that screen readers start there. */
function focusTitle(): void {
  const title = document.querySelector<HTMLElement>('main h1');
  if (!title) return;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
}

/** A fragment that holds answers rather than the name of a place, see `src/case/fragment.ts`. */
const CASE = /[=&]/;

/** Docusaurus looks for the place that a fragment names, and stays where it was when there is none. */
function startAtTop(): void {
  window.scrollTo(0, 0);
  focusTitle();
}

/** Moves the focus to the link that an address points at: the one by which the reader left the page. */
function focusLink(hash: string): void {
  const target = document.getElementById(hash.slice(1));
  if (target instanceof HTMLAnchorElement) target.focus({ preventScroll: true });
}

/** What happens around a change of page. */
const navigation: ClientModule = {
  onRouteDidUpdate({ location, previousLocation }) {
    if (!previousLocation || location.pathname === previousLocation.pathname) return;
    if (location.hash === '') focusTitle();
    else if (CASE.test(location.hash)) startAtTop();
    else focusLink(location.hash);
  },
};

export default navigation;
