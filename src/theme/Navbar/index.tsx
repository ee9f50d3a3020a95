import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { type ReactNode, useEffect, useRef } from 'react';
import Icon from '../../components/Icon';
import SearchBox from '../../components/Search/Box';
import Logo from '../Logo';
import { type FrameLink, listMainLinks } from '../links';
import ColorModeSwitch from './ColorModeSwitch';
import styles from './styles.module.css';

/** One link of the navigation; says which section the reader is in. */
function SectionLink({ to, label }: FrameLink): ReactNode {
  const section = useBaseUrl(to);
  const { pathname } = useLocation();
  const current = pathname === section ? 'page' : pathname.startsWith(section) ? 'true' : undefined;
  return (
    <Link className={styles.link} to={to} aria-current={current}>
      {label}
    </Link>
  );
}

/** The phone menu: a native disclosure, so that it opens without JavaScript. */
function PhoneMenu({ links }: { links: FrameLink[] }): ReactNode {
  const menu = useRef<HTMLDetailsElement>(null);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes whenever the page changes
  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [pathname]);
  return (
    <details
      ref={menu}
      className={styles.menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        menu.current.open = false;
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <summary className={styles.menuButton}>
        <Icon name="menu" />
        <Translate id="site.nav.menu">Menu</Translate>
      </summary>
      <ul className={styles.menuList}>
        {links.map((link) => (
          <li key={link.to}>
            <SectionLink {...link} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The banner of every page. */
export default function Navbar(): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const links = listMainLinks();
  return (
    <header className={styles.banner}>
      <div className={`lc-container ${styles.bar}`}>
        <Link
          className={styles.brand}
          to="/"
          aria-label={translate(
            { id: 'site.nav.home', message: '{name}, accueil' },
            { name: siteConfig.title },
          )}
        >
          <Logo />
          <span>{siteConfig.title}</span>
        </Link>
        <nav
          className={styles.nav}
          aria-label={translate({ id: 'site.nav.main', message: 'Navigation principale' })}
        >
          <ul className={styles.list}>
            {links.map((link) => (
              <li key={link.to}>
                <SectionLink {...link} />
              </li>
            ))}
          </ul>
          <PhoneMenu links={links} />
        </nav>
        <SearchBox className={styles.search} />
        <Link
          className={styles.searchLink}
          to="/recherche/"
          aria-label={translate({ id: 'site.nav.search', message: 'Rechercher' })}
        >
          <Icon name="search" />
        </Link>
        <ColorModeSwitch />
      </div>
    </header>
  );
}
