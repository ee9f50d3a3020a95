/** What a session needs of the browser: address, storage, paint. */
import type { SessionPorts } from '../../case/session/model';
import { clearShelf, createCaseId, openShelf } from '../../case/store';
import { ADDRESS } from './address';

const openLocal = () => openShelf(() => window.localStorage);
const openTab = () => openShelf(() => window.sessionStorage);

export const BROWSER_PORTS: Omit<SessionPorts, 'prepare' | 'loadTree'> = {
  openStorage: openLocal,
  clear: () => clearShelf(openLocal()) ?? clearShelf(openTab()),
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
