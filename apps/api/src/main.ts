import { openDatabase } from '@hubcap/database/door/database'
import { createApiServer } from '@hubcap/server/http/api-server'
import { createLog } from '@hubcap/server/http/log'
import { readTrustedDocuments } from '@hubcap/server/http/trusted-documents'
import { openLiveFeed } from '@hubcap/server/live/live-feed'
import { apiEnv } from './env.ts'

const env = apiEnv.parse(process.env)
const log = createLog('api')
const database = openDatabase({ url: env.DATABASE_URL })
const trusted = env.HUBCAP_TRUSTED_DOCUMENTS ? readTrustedDocuments(env.HUBCAP_TRUSTED_DOCUMENTS) : null
const live = await openLiveFeed(env.DATABASE_LISTEN_URL ?? env.DATABASE_URL)
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
})
server.listen(env.HUBCAP_API_PORT, '127.0.0.1', () => log.info({ address: server.address() }, 'ready'))

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, async () => {
    // Answers that wait for news end first: the server waits for every answer.
    await live.close()
    server.close(() => database.close().then(() => process.exit(0)))
    server.closeIdleConnections()
  })
