import { useEffect, useState } from 'react';

/** The fragment of the address, without `#`, followed as it changes. For the browser only. */
export function useHash(): string {
  const [hash, setHash] = useState(() => window.location.hash.slice(1));
  useEffect(() => {
    const follow = (): void => setHash(window.location.hash.slice(1));
    window.addEventListener('hashchange', follow);
    window.addEventListener('popstate', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
      window.removeEventListener('popstate', follow);
    };
  }, []);
  return hash;
}
