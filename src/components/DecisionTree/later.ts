/**
 * Work that can wait until the next screen is painted: writing the address and the stored case.
 *
 * Whatever waits is done at once when the page is hidden or left, so that nothing is lost.
 */
export class Later {
  private waiting: (() => void) | null = null;

  /** Does `task` after the next paint; what already waits is done first. */
  run(task: () => void): void {
    this.flush();
    this.waiting = task;
    requestAnimationFrame(() => setTimeout(() => this.flush(), 0));
  }

  /** Does at once what waits. */
  flush = (): void => {
    const task = this.waiting;
    this.waiting = null;
    task?.();
  };

  /** Listens for the page being left. @returns stops listening, and does what waits */
  watch(): () => void {
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') this.flush();
    };
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('pagehide', this.flush);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('pagehide', this.flush);
      this.flush();
    };
  }
}
