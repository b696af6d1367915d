import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** Takes every mail and forgets it; says how many it has taken whenever it is asked. */
let taken = 0;
const server = new SMTPServer({
  authOptional: true,
  hideSTARTTLS: true,
  onData(stream, _session, done) {
    stream.on('end', () => {
      taken += 1;
      done();
    });
    stream.resume();
  },
});
/** The program ends its connections as it stops, which is no fault of this server. */
server.on('error', () => {});
process.on('message', () => process.send!(taken));
server.listen(0, '127.0.0.1', () => process.send!((server.server.address() as AddressInfo).port));
