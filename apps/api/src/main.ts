import { openDatabase } from '@hubcap/database/door/database'
import { findInstallation } from '@hubcap/server/health/installation'
import { serveMetrics } from '@hubcap/server/health/metrics-server'
import { processMetrics } from '@hubcap/server/health/process-metrics'
import { requestMetrics } from '@hubcap/server/health/request-metrics'
import { createApiServer } from '@hubcap/server/http/api-server'
import { createLog } from '@hubcap/server/http/log'
import { readTrustedDocuments } from '@hubcap/server/http/trusted-documents'
import { openLiveFeed } from '@hubcap/server/live/live-feed'
import { apiEnv } from './env.ts'

const env = apiEnv.parse(process.env)
const log = createLog('api')
const database = openDatabase({
  url: env.DATABASE_URL,
  connections: env.HUBCAP_CONNECTIONS,
  mostWaiting: env.HUBCAP_MOST_WAITING,
  statementSeconds: env.HUBCAP_STATEMENT_SECONDS,
})
const trusted = env.HUBCAP_TRUSTED_DOCUMENTS ? readTrustedDocuments(env.HUBCAP_TRUSTED_DOCUMENTS) : null
const live = await openLiveFeed(env.DATABASE_LISTEN_URL ?? env.DATABASE_URL)
const registry = env.HUBCAP_METRICS_PORT ? processMetrics(database) : null
const metrics = registry && env.HUBCAP_METRICS_PORT ? await serveMetrics(registry, env.HUBCAP_METRICS_PORT) : null
const server = await createApiServer({
  database,
  secret: env.HUBCAP_SECRET,
  portalUrl: env.HUBCAP_PORTAL_URL,
  sendsMail: Boolean(env.SMTP_URL),
  signUpOpen: env.HUBCAP_SIGN_UP === 'open',
  webhooksToLoopback: env.HUBCAP_LOOPBACK_WEBHOOKS === 'allowed',
  log,
  trusted,
  live: live.feed,
  rates: {
    userRequests: env.HUBCAP_USER_REQUESTS,
    userCost: env.HUBCAP_USER_COST,
    chainRequests: env.HUBCAP_CHAIN_REQUESTS,
    chainCost: env.HUBCAP_CHAIN_COST,
    strangerRequests: env.HUBCAP_STRANGER_REQUESTS,
  },
  installation: await findInstallation(env.HUBCAP_LAST_BACKUP),
  ...(registry && { onAnswer: requestMetrics(registry) }),
})
server.listen(env.HUBCAP_API_PORT, '127.0.0.1', () => log.info({ address: server.address() }, 'ready'))

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, async () => {
    // Answers that wait for news end first: the server waits for every answer.
    await live.close()
    metrics?.close()
    server.close(() => database.close().then(() => process.exit(0)))
    server.closeIdleConnections()
  })
