import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** The port of the endpoint that the tested build is configured with. */
const PORT = 4010;

export type Answer = (response: ServerResponse) => void;

export const succeed: Answer = (response) =>
  response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"ok":true}');

/** A real endpoint whose next answers are chosen by the test; it keeps what it received. */
export class Endpoint {
  answer: Answer = succeed;
  received: { type: string; body: string }[] = [];
  readonly #server: Server = createServer((request, response) => void this.#handle(request, response));

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', 'content-type, accept');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    // After a plain POST the browser asks for the answer's icon.
    if (request.method !== 'POST') {
      response.writeHead(404).end();
      return;
    }
    let body = '';
    for await (const part of request) body += part;
    this.received.push({ type: request.headers['content-type'] ?? '', body });
    this.answer(response);
  }

  /** Waits for its turn where a test of another file holds the port. */
  start(): Promise<void> {
    return new Promise((done, fail) => {
      this.#server.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EADDRINUSE') return fail(error);
        setTimeout(() => this.#server.listen(PORT, '127.0.0.1'), 100);
      });
      this.#server.once('listening', done);
      this.#server.listen(PORT, '127.0.0.1');
    });
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((done) => {
      this.#server.close(() => done());
    });
  }
}
