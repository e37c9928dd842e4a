import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Database } from '@hubcap/database/door/database'
import type { Logger } from 'pino'
import { followers } from '../followers.ts'
import type { Context } from '../graphql/context.ts'
import { LiveFeed } from '../live/live-feed.ts'
import { type Policy, policyOfRoles } from '../operation/policy.ts'
import { authenticate, KeyRefused } from './authenticate.ts'
import { fileRoutes } from './file-routes.ts'
import { createGraphqlHandler } from './graphql-handler.ts'
import { createLiveHandler } from './live-handler.ts'
import { publishSchema } from './publish-schema.ts'
import { BodyTooLarge } from './read-body.ts'
import { sendError } from './send-error.ts'
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
  /** Whether webhooks may lead to this machine, as where one is tried out; not unless said otherwise. */
  webhooksToLoopback?: boolean
  /** The one clock of a request. */
  now?: () => Date
}

export type Handler = (request: IncomingMessage, response: ServerResponse, context: Context, url: URL) => Promise<void>

export type Route = readonly [method: string, path: RegExp, Handler]

const keyRefused = 'This API key is unknown, revoked or expired'

/** The whole API as one HTTP server that isn't listening yet. */
export async function createApiServer(options: ApiOptions): Promise<Server> {
  const { database, secret, log, portalUrl, sendsMail, policy = policyOfRoles, signUpOpen = true } = options
  const { live = new LiveFeed(), now = () => new Date(), webhooksToLoopback = false } = options
  const routes: readonly Route[] = [
    ['POST', /^\/graphql$/, await createGraphqlHandler(options)],
    ['POST', /^\/graphql\/live$/, createLiveHandler(options)],
    ...fileRoutes,
  ]
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://api')
    if (url.pathname === '/healthz') return void response.writeHead(200).end('ok')
    if (url.pathname === '/schema.graphql') return publishSchema(response)
    const route = routes.find(([method, path]) => method === request.method && path.test(url.pathname))
    if (!route) return void response.writeHead(404).end()
    const at = now()
    const { signedIn, origin } = await authenticate(request, { database, secret, now: at })
    const house = { secret, portalUrl, sendsMail, signUpOpen, webhooksToLoopback }
    await route[2](request, response, { database, policy, followers, live, ...house, signedIn, now: at, origin }, url)
  }
  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (error instanceof KeyRefused) return sendError(response, 401, keyRefused, 'UNAUTHENTICATED')
      const status = error instanceof BodyTooLarge ? 413 : error instanceof SyntaxError ? 400 : 500
      if (status === 500) log.error({ error: error instanceof Error ? error.stack : error }, 'request failed')
      // Half a file must not look like a whole one.
      if (response.headersSent) return void response.destroy()
      // What is left of a body that is too large isn't read: the connection ends with it.
      response.writeHead(status, status === 413 ? { connection: 'close' } : {}).end()
    })
  })
}
