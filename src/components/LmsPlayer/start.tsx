/** Starts the player in a package's page: finds the platform, what was kept, and shows the course. */
import { createRoot, type Root } from 'react-dom/client';
import { readToday } from '../../case/today';
import { rename } from '../../training/learn';
import { buildCourseReport } from '../../training/lms/courseReport';
import { findState, joinStates, type PlayerState } from '../../training/lms/keptState';
import type { LmsSession } from '../../training/lms/session';
import { createProgress, isBlank, type Progress } from '../../training/progress';
import { createId } from '../TrainingPage/createId';
import { type PackageContent, readContent } from './content';
import { openLocalCopy } from './localCopy';
import type { Trouble } from './Platform';
import Player from './Player';
import Recover from './Recover';
import { createRecorder } from './recorder';

/**
 * Starts the player.
 *
 * @param open - opens the session; null or an error: no platform listens, and the course can be followed all the same
 */
export async function start(open: () => Promise<LmsSession | null>): Promise<void> {
  followColorScheme();
  const packed = readContent(document);
  const session = await open().catch((error: unknown) => {
    console.warn('no session with a platform', error);
    return null;
  });
  const content = setPassMark(packed, session?.launch.passMark ?? null);
  const day = readToday(window, new Date());
  const renew = () => nameAfter(createProgress(createId(), day), session);
  const local = openLocalCopy(content.course.id, session?.launch.learnerId ?? '');
  const read = session ? findState(session.launch.state) : null;
  const kept = read && 'state' in read ? read.state : null;
  const trouble = session && read && 'problem' in read ? findTrouble(session, read.problem) : null;
  const place = document.getElementById('lecteur');
  if (!place) throw new Error('the page has no place for the player');
  const root = createRoot(place);
  const counts = session === null || session.launch.mode === 'normal';
  const found = counts ? local.read() : null;
  const isDoubtful = session !== null && kept === null && found !== null && !isBlank(found.progress);
  const copy = isDoubtful && !(await askToRecover(root, content, trouble)) ? null : found;
  if (kept) session?.assume(buildCourseReport(content, kept.progress, kept.location));
  const initial = join(kept, copy) ?? { progress: renew(), texts: {}, location: '', saves: 0 };

  const recorder = createRecorder({
    content,
    session,
    local,
    initial,
    isGuarded: trouble === 'unreadable' || trouble === 'newer',
    renew,
    now: () => Date.now(),
  });
  if (initial.location && !window.location.hash)
    window.history.replaceState(null, '', `#${initial.location}`);
  const move = () => recorder.moveTo(window.location.hash.slice(1));
  window.addEventListener('hashchange', move);
  // « pagehide » is the last that a page is told before it is closed or left.
  window.addEventListener('pagehide', () => void recorder.end());
  // A page that comes back whole from the browser's memory has lost its session.
  window.addEventListener('pageshow', ({ persisted }) => persisted && window.location.reload());
  root.render(<Player {...{ content, session, recorder, day, trouble }} />);
  await recorder.retry();
}

function join(kept: PlayerState | null, copy: PlayerState | null): PlayerState | null {
  return kept && copy ? joinStates(kept, copy) : (kept ?? copy);
}

/** What is wrong with what the platform handed back; null on a first visit, and where all is well. */
function findTrouble({ launch }: LmsSession, problem: 'empty' | 'unreadable' | 'newer'): Trouble | null {
  if (launch.mode !== 'normal') return null;
  if (problem !== 'empty') return problem;
  return launch.isResumed || launch.held.completed ? 'lost' : null;
}

function askToRecover(root: Root, { course }: PackageContent, trouble: Trouble | null): Promise<boolean> {
  return new Promise((resolve) =>
    root.render(<Recover title={course.title} isNew={trouble === null} onChoose={resolve} />),
  );
}

/** The platform may ask for another share of points than the course does. */
function setPassMark(content: PackageContent, passMark: number | null): PackageContent {
  if (passMark === null || passMark <= 0 || passMark > 1) return content;
  return { ...content, course: { ...content.course, passMark } };
}

/** « Dupont, Marie », as platforms write names, is Marie Dupont. */
function nameAfter(progress: Progress, session: LmsSession | null): Progress {
  const [last = '', first = ''] = (session?.launch.learnerName ?? '').split(',');
  return rename(progress, `${first.trim()} ${last.trim()}`);
}

/** The package has no button for it: it follows the device. */
function followColorScheme(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const set = () => document.documentElement.setAttribute('data-theme', dark.matches ? 'dark' : 'light');
  set();
  dark.addEventListener('change', set);
}
