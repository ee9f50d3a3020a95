import type { RefObject } from 'react';
import type { CallBook, Situation } from '../../case/call/situations';
import type { CallFile } from '../../case/call/store';
import type { OnCommand } from './keys';
import type { Calls } from './useCalls';

/** What the panel of a call is given. */
export interface PanelProps {
  file: CallFile;
  book: CallBook;
  /** `YYYY-MM-DD` */
  today: string;
  calls: Calls;
  /** what the customer said first, since this page was opened */
  begun: Situation | undefined;
  isFront: boolean;
  onFront: RefObject<OnCommand | null>;
  onPick(situation: Situation): void;
}
