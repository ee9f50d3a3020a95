import type { CallBook, Situation } from '../../case/call/situations';
import type { CallFile } from '../../case/call/store';
import type { Calls } from './useCalls';
import type { Front } from './useFront';

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
  onFront: Front;
  onPick(situation: Situation): void;
}
