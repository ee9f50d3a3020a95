/**
 * What `react-loadable` does for Docusaurus in a browser: the code of a route, fetched once, before its page is shown
 * where that can be. Pre-rendering uses the package itself.
 */
import { type ComponentType, createElement, type ReactNode, useEffect, useReducer, useState } from 'react';

type Load = () => Promise<unknown>;
interface Options {
  loader: Load | Record<string, Load>;
  /** shown while the code is on its way, or when it could not be fetched */
  loading: ComponentType<{ isLoading: boolean; pastDelay: boolean; error: unknown; retry: () => void }>;
  render(loaded: unknown, props: unknown): ReactNode;
}
interface Work {
  isLoading: boolean;
  loaded?: unknown;
  error?: unknown;
  promise: Promise<unknown>;
}

/** How long a reader waits before being told so. */
const DELAY = 200;

function begin(loader: Options['loader']): Work {
  const work: Work = { isLoading: true, promise: fetchAll(loader) };
  work.promise = work.promise.then(
    (loaded) => {
      Object.assign(work, { isLoading: false, loaded });
      return loaded;
    },
    (error) => {
      Object.assign(work, { isLoading: false, error });
      throw error;
    },
  );
  return work;
}

async function fetchAll(loader: Options['loader']): Promise<unknown> {
  if (typeof loader === 'function') return loader();
  const entries = Object.entries(loader).map(async ([key, load]) => [key, await load()] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** A component whose code is fetched when it is shown, or by its `preload`. */
export default function Loadable({ loader, loading, render }: Options) {
  let work: Work | undefined;
  const start = () => {
    work ??= begin(loader);
    return work;
  };
  // biome-ignore lint/correctness/noComponentHookFactories: one is made for each route, when the site starts
  function Loaded(props: Record<string, unknown>): ReactNode {
    const [, refresh] = useReducer((count: number) => count + 1, 0);
    const [pastDelay, setPastDelay] = useState(false);
    const current = start();
    useEffect(() => {
      if (!current.isLoading) return;
      let isShown = true;
      const update = () => isShown && refresh();
      const timer = setTimeout(() => setPastDelay(true), DELAY);
      current.promise.then(update, update);
      return () => {
        isShown = false;
        clearTimeout(timer);
      };
    }, [current]);
    const { isLoading, error, loaded } = current;
    if (!isLoading && !error) return render(loaded, props);
    const retry = () => {
      work = undefined;
      refresh();
    };
    return createElement(loading, { isLoading, pastDelay, error, retry });
  }
  Loaded.preload = () => start().promise;
  return Loaded;
}

Loadable.Map = Loadable;
