import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Database } from '@hubcap/database/door/database'
import type { Logger } from 'pino'
import { followers } from '../followers.ts'
import type { Context } from '../graphql/context.ts'
import { describeError } from '../health/describe-error.ts'
import { type Installation, unknownInstallation } from '../health/installation.ts'
import { type Readiness, readiness } from '../health/readiness.ts'
import type { Answered } from '../health/request-metrics.ts'
import { LiveFeed } from '../live/live-feed.ts'
import { type Policy, policyOfRoles } from '../operation/policy.ts'
import { authenticate, KeyRefused } from './authenticate.ts'
import { fileRoutes } from './file-routes.ts'
import { createGraphqlHandler } from './graphql-handler.ts'
import { RateMeter } from './limits/rate-meter.ts'
import { fileCost, type Rates, usualRates } from './limits/rates.ts'
import { busy, sendStop, stopOf } from './limits/stop.ts'
import { createLiveHandler } from './live-handler.ts'
import { publishSchema } from './publish-schema.ts'
import { sendError } from './send-error.ts'
import { sendJson } from './send-json.ts'
import type { TrustedDocuments } from './trusted-documents.ts'

export type ApiOptions = {
  database: Database
  /** Shared with the portal: it signs the tokens that the API reads. */
  secret: string
  log: Logger
  /** The portal's address as browsers see it. */
  portalUrl: string
  /** Whether a mail server is set. */
  sendsMail: boolean
  /** null: any document is executed, for development and tests. */
  trusted: TrustedDocuments | null
  policy?: Policy
  /** Without one, nobody hears of changes. */
  live?: LiveFeed
  /** Whether anybody may make a chain of their own here; so unless said otherwise. */
  signUpOpen?: boolean
  /** How much may be asked in a minute. */
  rates?: Rates
  installation?: Installation
  /** Measures what was answered. */
  onAnswer?: (answered: Answered) => void
  /** Whether webhooks may lead to this machine, as where one is tried out; not unless said otherwise. */
  webhooksToLoopback?: boolean
  /** The one clock of a request. */
  now?: () => Date
}

export type Handler = (request: IncomingMessage, response: ServerResponse, context: Context, url: URL) => Promise<void>

/** cost: of a file that is brought or taken, where it is no dear one. */
export type Route = readonly [method: string, path: RegExp, Handler, cost?: number]

/** No answer is a page: none is taken for another kind than it says, shown within another, or kept. */
const safeHeaders = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

const internal = { status: 500, code: 'INTERNAL', message: 'internal' }

const sendReadiness = (response: ServerResponse, state: Readiness) => sendJson(response, state.ready ? 200 : 503, state)

const keyRefused = 'This API key is unknown, revoked or expired'

/** The whole API as one HTTP server that isn't listening yet. */
export async function createApiServer(options: ApiOptions): Promise<Server> {
  const { database, secret, log, portalUrl, sendsMail, policy = policyOfRoles, signUpOpen = true } = options
  const { live = new LiveFeed(), now = () => new Date(), rates = usualRates } = options
  const { installation = unknownInstallation, webhooksToLoopback = false } = options
  const meter = new RateMeter(rates)
  const routes: readonly Route[] = [
    ['POST', /^\/graphql$/, await createGraphqlHandler({ ...options, meter })],
    ['POST', /^\/graphql\/live$/, createLiveHandler(options)],
    ...fileRoutes,
  ]
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = URL.parse(request.url ?? '/', 'http://api')
    if (!url) return void response.writeHead(404).end()
    if (url.pathname === '/healthz') return void response.writeHead(200).end('ok')
    if (url.pathname === '/readyz') return sendReadiness(response, await readiness(database, installation))
    if (url.pathname === '/schema.graphql') return publishSchema(response)
    const route = routes.find(([method, path]) => method === request.method && path.test(url.pathname))
    if (!route) return void response.writeHead(404).end()
    // At once, and before anything is asked of it: who is being answered comes first.
    if (database.isBusy()) return sendStop(response, busy)
    const at = now()
    const caller = await authenticate(request, { database, secret, now: at }).catch(async (error: unknown) => {
      if (error instanceof KeyRefused) await meter.request({ signedIn: null, origin: error.origin })
      throw error
    })
    await meter.request(caller)
    if (fileRoutes.includes(route)) await meter.cost(caller, route[3] ?? fileCost)
    const house = { secret, portalUrl, sendsMail, signUpOpen, installation, webhooksToLoopback }
    await route[2](request, response, { database, policy, followers, live, ...house, ...caller, now: at }, url)
  }
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(safeHeaders)) response.setHeader(name, value)
    answer(request, response).catch((error: unknown) => {
      if (error instanceof KeyRefused) return sendError(response, 401, keyRefused, 'UNAUTHENTICATED')
      const stop = stopOf(error)
      if (!stop) log.error({ error: describeError(error) }, 'request failed')
      // Half a file must not look like a whole one.
      if (response.headersSent) return void response.destroy()
      sendStop(response, stop ?? internal)
    })
  })
}
