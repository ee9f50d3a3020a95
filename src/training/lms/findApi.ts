/** Finds the object through which a SCORM platform listens. */

/** A window as the search needs it: it may be closed, or of another origin (reading it then throws). */
export interface ApiWindow {
  parent?: ApiWindow | null;
  opener?: ApiWindow | null;
  [name: string]: unknown;
}

/** How far up frames may be nested: the rule of ADL's own finder. */
const DEPTH = 500;

/**
 * Looks for `API` or `API_1484_11` in the frames around the page, then in those of the window that opened it.
 *
 * @see SCORM 2004 4th Edition Run-Time Environment, 3.3.6 (finding the API instance)
 */
export function findApi<T>(start: ApiWindow, name: 'API' | 'API_1484_11'): T | null {
  return climb<T>(start, name) ?? climbOpener<T>(start, name);
}

function climb<T>(start: ApiWindow | null | undefined, name: string): T | null {
  let window = start;
  for (let depth = 0; window && depth < DEPTH; depth++) {
    const found = read(window, name);
    if (found) return found as T;
    const parent: ApiWindow | null | undefined = read(window, 'parent') as ApiWindow | null | undefined;
    if (!parent || parent === window) return null;
    window = parent;
  }
  return null;
}

/** The opener of the page or of a frame around it. */
function climbOpener<T>(start: ApiWindow, name: string): T | null {
  let window: ApiWindow | null | undefined = start;
  for (let depth = 0; window && depth < DEPTH; depth++) {
    const opener = read(window, 'opener') as ApiWindow | null | undefined;
    const found = opener ? climb<T>(opener, name) : null;
    if (found) return found;
    const parent = read(window, 'parent') as ApiWindow | null | undefined;
    if (parent === window) return null;
    window = parent;
  }
  return null;
}

function read(window: ApiWindow, name: string): unknown {
  try {
    return window[name];
  } catch {
    return undefined;
  }
}
