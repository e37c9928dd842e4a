import { openDatabase } from '@hubcap/database/door/database'
import { serveMetrics } from '@hubcap/server/health/metrics-server'
import { processMetrics } from '@hubcap/server/health/process-metrics'
import { queueMetrics } from '@hubcap/server/health/queue-metrics'
import { createLog } from '@hubcap/server/http/log'
import { startWorker } from '@hubcap/server/jobs/start-worker'
import { createMailer } from '@hubcap/server/messages/mailer'
import { policyOfRoles } from '@hubcap/server/operation/policy'
import { createWebhookSender } from '@hubcap/server/webhooks/webhook-sender'
import { workerEnv } from './env.ts'

/** An import of a hundred thousand rows is one transaction. */
const transactionSeconds = 3600

const env = workerEnv.parse(process.env)
const log = createLog('worker')
const database = openDatabase({ url: env.DATABASE_URL, transactionSeconds })
const worker = await startWorker({
  ownerUrl: env.DATABASE_OWNER_URL,
  database,
  policy: policyOfRoles,
  log,
  now: () => new Date(),
  mailer: env.SMTP_URL ? createMailer({ url: env.SMTP_URL, from: env.MAIL_FROM }) : null,
  webhooks: createWebhookSender({
    secret: env.HUBCAP_SECRET,
    toLoopback: env.HUBCAP_LOOPBACK_WEBHOOKS === 'allowed',
  }),
})
if (env.HUBCAP_METRICS_PORT) {
  const registry = processMetrics(database)
  queueMetrics(registry, database)
  await serveMetrics(registry, env.HUBCAP_METRICS_PORT)
}
log.info('ready')

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, async () => {
    await worker.stop()
    await database.close()
    process.exit(0)
  })
