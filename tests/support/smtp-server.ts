import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** 'taken', an SMTP reply such as "451 4.7.1 later", or no reply at all because the connection dies. */
export type Reply = 'taken' | 'connection lost' | `${4 | 5}${string}`;

export interface TestMailServer {
  url: string;
  port: number;
  /** Every message that the server has read to its end, whatever it answered. */
  received: Received[];
  replyTo: {
    connection: () => Reply;
    login: () => Reply;
    sender: () => Reply;
    recipient: (address: string) => Reply;
    /** A promise keeps the sender waiting. */
    data: () => Reply | Promise<Reply>;
  };
  stop(): Promise<void>;
}

interface Received {
  recipient: string;
  raw: Buffer;
}

/** A real SMTP server on this machine; change `replyTo` to have it refuse, put off or vanish. */
export async function startMailServer(port = 0): Promise<TestMailServer> {
  const taken = (): Reply => 'taken';
  const replyTo: TestMailServer['replyTo'] = {
    connection: taken,
    login: taken,
    sender: taken,
    recipient: taken,
    data: taken,
  };
  const received: Received[] = [];
  const sockets = new Map<number, Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    hideSTARTTLS: true,
    allowInsecureAuth: true,
    onConnect: (session, done) => give(replyTo.connection(), session.remotePort, done),
    onAuth: (auth, session, done) =>
      give(replyTo.login(), session.remotePort, (error) =>
        error ? done(error) : done(null, { user: auth.username }),
      ),
    onMailFrom: (_address, session, done) => give(replyTo.sender(), session.remotePort, done),
    onRcptTo: ({ address }, session, done) =>
      give(replyTo.recipient(address), session.remotePort, done),
    async onData(stream, session, done) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      const recipient = session.envelope.rcptTo[0]!.address;
      received.push({ recipient, raw: Buffer.concat(chunks) });
      give(await replyTo.data(), session.remotePort, done);
    },
  });
  server.on('error', () => {});
  server.server.on('connection', (socket: Socket) => sockets.set(socket.remotePort!, socket));

  function give(reply: Reply, remotePort: number, done: (error?: Error | null) => void): void {
    if (reply === 'taken') done();
    else if (reply === 'connection lost') sockets.get(remotePort)!.destroy();
    else
      done(Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) }));
  }

  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const address = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    port: address.port,
    received,
    replyTo,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        for (const socket of sockets.values()) socket.destroy();
      }),
  };
}
