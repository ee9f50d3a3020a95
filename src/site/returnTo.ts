/**
 * The guide that a reader left for a tree, so that the tree can lead back to the same paragraph.
 *
 * Kept for the tab only (sessionStorage), apart from the address, which holds the case and nothing else. It names a page
 * of this site and a place in it, never anything the reader wrote.
 */
import { isMap } from '../trees/json';
import type { Store } from './storage';

/** Under the prefix of what tells of a case: « Effacer mon dossier » clears it too. */
const KEY = 'litiges-clients.retour';
const PATH = /^\/(?:[\w-]+\/)*guides\/(?:[\w-]+\/)*$/;
const ANCHOR = /^[a-z][a-z0-9-]*$/;
const LONGEST_TITLE = 200;

export interface ReturnPoint {
  /** the tree that was opened */
  tree: string;
  /** path of the guide, with the site's base */
  path: string;
  /** id of the link that was followed */
  anchor: string;
  /** title of the guide */
  title: string;
}

/** Notes where the reader leaves from. What is no place in a guide is not noted. */
export function saveReturn(store: Store | null, point: ReturnPoint): void {
  if (!PATH.test(point.path) || !ANCHOR.test(point.anchor)) return;
  try {
    store?.setItem(KEY, JSON.stringify({ ...point, title: point.title.slice(0, LONGEST_TITLE) }));
  } catch {
    // Back still leads there.
  }
}

/** The guide to lead back to from a tree; null when the reader came another way, or storage holds anything else. */
export function loadReturn(store: Store | null, tree: string): ReturnPoint | null {
  try {
    const json: unknown = JSON.parse(store?.getItem(KEY) ?? 'null');
    if (!isMap(json) || json.tree !== tree) return null;
    const { path, anchor, title } = json;
    if (typeof path !== 'string' || typeof anchor !== 'string' || typeof title !== 'string') return null;
    return PATH.test(path) && ANCHOR.test(anchor)
      ? { tree, path, anchor, title: title.slice(0, LONGEST_TITLE) }
      : null;
  } catch {
    return null;
  }
}

/** The tree that an address opens, `/arbres/impaye/#…` → `impaye`; null for any other. */
export function readTreeId(address: string): string | null {
  return /\/arbres\/([a-z0-9-]+)\/(?:#.*)?$/.exec(address)?.[1] ?? null;
}
