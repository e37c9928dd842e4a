import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type Cutter = {
  url: string
  /** Connections that ended between what was asked and its answer. */
  cuts(): number
  close(): void
}

/**
 * Stands before the API and passes on what is asked, but no answer: as soon as the first bytes of one come, which the API
 * sends after it has committed, both ends are cut. Whoever asked can't know what became of it.
 */
export async function openCutter(apiPort: number): Promise<Cutter> {
  let cuts = 0
  const open = new Set<Socket>()
  const server = createServer((client) => {
    const api = connect(apiPort, '127.0.0.1')
    for (const socket of [client, api]) {
      open.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        open.delete(socket)
        client.destroy()
        api.destroy()
      })
    }
    client.pipe(api)
    api.once('data', () => {
      cuts++
      api.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    cuts: () => cuts,
    close() {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
}
