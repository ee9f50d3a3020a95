import { translate } from '@docusaurus/Translate';

/** A link of the site's frame. */
export interface FrameLink {
  to: string;
  label: string;
}

/** The main navigation, the same in the banner, the phone menu and the footer. */
export function listMainLinks(): FrameLink[] {
  return [
    { to: '/arbres/', label: translate({ id: 'site.nav.trees', message: 'Litiges' }) },
    { to: '/guides/', label: translate({ id: 'site.nav.guides', message: 'Guides' }) },
    { to: '/dossier/', label: translate({ id: 'site.nav.case', message: 'Mon dossier' }) },
    { to: '/formation/', label: translate({ id: 'site.nav.training', message: 'Formation' }) },
    { to: '/actualites/', label: translate({ id: 'site.nav.news', message: 'Actualités' }) },
    { to: '/contact/', label: translate({ id: 'site.nav.contact', message: 'Contact' }) },
  ];
}

/** The pages that say who publishes the site and under what terms. */
export function listLegalLinks(): FrameLink[] {
  return [
    { to: '/en-ligne/', label: translate({ id: 'site.nav.calls', message: 'En ligne' }) },
    {
      to: '/textes-cites/',
      label: translate({ id: 'site.nav.texts', message: 'Tous les textes cités' }),
    },
    { to: '/exactitude/', label: translate({ id: 'site.nav.accuracy', message: 'Exactitude' }) },
    { to: '/mentions-legales/', label: translate({ id: 'site.nav.legal', message: 'Mentions légales' }) },
    { to: '/confidentialite/', label: translate({ id: 'site.nav.privacy', message: 'Confidentialité' }) },
    { to: '/accessibilite/', label: translate({ id: 'site.nav.accessibility', message: 'Accessibilité' }) },
  ];
}
