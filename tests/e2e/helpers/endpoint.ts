import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** The port of the endpoint that the tested build is configured with. */
const PORT = 4010;
/** Who holds this port has the turn: tests of several files share the one endpoint. */
const TURN_PORT = 4011;

export type Answer = (response: ServerResponse) => void;

export const succeed: Answer = (response) =>
  response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"ok":true}');

/** A real endpoint whose next answers are chosen by the test; it keeps what it received. */
export class Endpoint {
  answer: Answer = succeed;
  received: { type: string; body: string }[] = [];
  readonly #turn: Server = createServer();
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

  /** Waits for its turn where a test of another file has the endpoint, or needs it to be down. */
  async start(): Promise<void> {
    if (!this.#turn.listening) await listen(this.#turn, TURN_PORT);
    await listen(this.#server, PORT);
  }

  /** Goes down; no other test may have the address yet. */
  stop(): Promise<void> {
    return close(this.#server);
  }

  /** Goes down, and lets other tests have their turn. */
  async release(): Promise<void> {
    await close(this.#server);
    await close(this.#turn);
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.removeAllListeners('error');
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return fail(error);
      setTimeout(() => server.listen(port, '127.0.0.1'), 100);
    });
    server.once('listening', done);
    server.listen(port, '127.0.0.1');
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => {
    server.close(() => done());
  });
}
