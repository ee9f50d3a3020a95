/** Reads a file beside the page, which goes on answering. Nothing leaves the device. */
import { type ChosenColumns, readFile } from '../../case/receivables/readFile';
import { cutMessages, type Message } from '../../case/receivables/transfer';

/** What the page asks. */
export interface Request {
  file: Blob;
  chosen?: ChosenColumns | undefined;
}

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(message: Message): void;
};

scope.onmessage = async ({ data: { file, chosen } }) => {
  const result = readFile(new Uint8Array(await file.arrayBuffer()), chosen);
  for (const message of cutMessages(result)) scope.postMessage(message);
};
