/** What a session needs of the browser: address, storage, paint. */

import { createCaseId } from '../../case/repository/createCaseId';
import type { SessionPorts } from '../../case/session/model';
import { clearCases, openStorage } from '../../case/storage';
import { ADDRESS } from './address';

const openLocal = () => openStorage(() => window.localStorage);
const openTab = () => openStorage(() => window.sessionStorage);

export const BROWSER_PORTS: Omit<SessionPorts, 'prepare' | 'loadTree'> = {
  openStorage: openLocal,
  clear: () => clearCases(openLocal()) ?? clearCases(openTab()),
  address: ADDRESS,
  afterPaint,
  createId: () => createCaseId(Math.random()),
};

/** Does a task after the next paint, or at once when the page is hidden or left, so that nothing is lost. */
function afterPaint(task: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run, 0);
  });
  const onHidden = (): void => {
    if (document.visibilityState === 'hidden') run();
  };
  const stop = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onHidden);
    window.removeEventListener('pagehide', run);
  };
  function run(): void {
    stop();
    task();
  }
  document.addEventListener('visibilitychange', onHidden);
  window.addEventListener('pagehide', run);
  return stop;
}
