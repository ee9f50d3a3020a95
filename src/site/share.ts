/** Plain links by which a page is passed on: an address to open, no script of anybody. */

export interface SharedPage {
  title: string;
  /** whole address, as the search engines know it */
  address: string;
}

export interface ShareLink {
  id: string;
  label: string;
  href: string;
}

/** The links, by e-mail first. Nothing but the page's public title and address goes with them. */
export function listShareLinks({ title, address }: SharedPage): ShareLink[] {
  const url = encodeURIComponent(address);
  const words = encodeURIComponent(title);
  const both = encodeURIComponent(`${title} ${address}`);
  return [
    { id: 'courriel', label: 'E-mail', href: `mailto:?subject=${words}&body=${both}` },
    { id: 'linkedin', label: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${url}` },
    { id: 'x', label: 'X', href: `https://x.com/intent/post?text=${words}&url=${url}` },
    { id: 'facebook', label: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    { id: 'whatsapp', label: 'WhatsApp', href: `https://wa.me/?text=${both}` },
  ];
}
