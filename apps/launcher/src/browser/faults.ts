import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import { asksForViewer } from './asks-for-viewer.ts'

/** hold: what an account's pages read stays unanswered until it is let go. fail: it is answered with an error. */
type Fault = 'hold' | 'fail'

const faults = new Map<string, Fault>()
const held = new Map<string, (() => void)[]>()

/** Whose request it is, by the token that the portal made; who checks it is the api. */
function accountOf({ headers }: IncomingMessage): string {
  const claims = headers.authorization?.split('.')[1] ?? ''
  try {
    return JSON.parse(Buffer.from(claims, 'base64url').toString()).sub ?? ''
  } catch {
    return ''
  }
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part)
  return Buffer.concat(parts)
}

function setFault(account: string, fault: string | null): void {
  if (fault === 'hold' || fault === 'fail') faults.set(account, fault)
  else faults.delete(account)
  for (const letGo of held.get(account) ?? []) letGo()
  held.delete(account)
}

/** Passes a request on as it came, once what it waits for is over. */
async function pass(incoming: IncomingMessage, response: ServerResponse, apiPort: number, body: Buffer): Promise<void> {
  const { method, url, headers } = incoming
  const onward = request({ host: '127.0.0.1', port: apiPort, method, path: url, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => response.destroy())
  response.on('close', () => onward.destroy())
  onward.end(body)
}

async function answer(incoming: IncomingMessage, response: ServerResponse, apiPort: number): Promise<void> {
  const url = new URL(incoming.url ?? '/', 'http://faults')
  const body = await bodyOf(incoming)
  if (url.pathname === '/faults') {
    setFault(url.searchParams.get('account') ?? '', url.searchParams.get('fault'))
    return void response.writeHead(204).end()
  }
  const account = accountOf(incoming)
  const fault = url.pathname === '/graphql' && !asksForViewer(body) ? faults.get(account) : undefined
  if (fault === 'fail') return void response.writeHead(500).end('{}')
  if (fault === 'hold') await new Promise<void>((letGo) => held.set(account, [...(held.get(account) ?? []), letGo]))
  await pass(incoming, response, apiPort, body)
}

/**
 * Stands between the portal and the api of a test house and changes nothing, until a test asks for a fault: then what
 * that account's pages read is held back or fails, so that every page can be seen while it loads and when it can't. Who is
 * signed in is always answered: the frame stands.
 * POST /faults?account=<id>&fault=hold|fail|none
 */
export function startFaults(port: number, apiPort: number): Promise<Server> {
  const server = createServer((incoming, response) => {
    answer(incoming, response, apiPort).catch(() => response.destroy())
  })
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)))
}
