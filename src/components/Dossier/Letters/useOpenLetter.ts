import { useEffect, useState } from 'react';

const NAME = '#lettre=';

/** The letter that the address asks for: `/dossier/#lettre=relance-1`. Back closes it. */
export function useOpenLetter(): string | null {
  const [open, setOpen] = useState<string | null>(null);
  useEffect(() => {
    const read = (): void => {
      const { hash } = window.location;
      setOpen(hash.startsWith(NAME) ? hash.slice(NAME.length) : null);
    };
    read();
    window.addEventListener('hashchange', read);
    window.addEventListener('popstate', read);
    return () => {
      window.removeEventListener('hashchange', read);
      window.removeEventListener('popstate', read);
    };
  }, []);
  return open;
}

/** The address of a letter on this page. */
export const letterAnchor = (id: string): string => `${NAME}${id}`;
