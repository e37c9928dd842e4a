import { createServer } from 'node:net'

/** Whether a TCP port of 127.0.0.1 can be listened on now. 0 asks the system for any. */
async function listenBriefly(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined))
    })
  })
}

/** The preferred loopback port when it is free, else any free one. */
export async function freePort(preferred?: number): Promise<number> {
  const port = (preferred && (await listenBriefly(preferred))) || (await listenBriefly(0))
  if (!port) throw new Error('no free port on 127.0.0.1')
  return port
}
