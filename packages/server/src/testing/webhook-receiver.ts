import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readBody } from '../http/read-body.ts'

export type Received = { path: string; headers: Record<string, string>; body: string }

const mostBytes = 1024 * 1024

/** Another system, at http on this machine: it keeps what comes, and answers as `answer` says. */
export async function webhookReceiver() {
  const received: Received[] = []
  const state = { answer: (_request: IncomingMessage, response: ServerResponse) => void response.writeHead(204).end() }
  const server = createServer(async (request, response) => {
    const body = (await readBody(request, mostBytes)).toString('utf8')
    received.push({ path: request.url ?? '', headers: request.headers as Record<string, string>, body })
    state.answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    state,
    async close() {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
