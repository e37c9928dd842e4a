import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { peerHeader } from './peer-header.ts'

/**
 * Writes into each request who is at the other end of its socket, over whatever the caller claimed there. Next would only say
 * so in x-forwarded-for where the caller left that out.
 */
export function notePeer(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    const peer = request.socket.remoteAddress
    if (peer) request.headers[peerHeader] = peer
    else delete request.headers[peerHeader]
  })
}
