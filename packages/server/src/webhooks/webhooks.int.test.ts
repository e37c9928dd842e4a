import { openDatabase } from '@hubcap/database/door/database'
import { mostTries, waitAfter } from '@hubcap/rules/webhooks/retry'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import pg from 'pg'
import { pino } from 'pino'
import { Webhook as Verifier } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { JobContext } from '../jobs/job.ts'
import { startWorker } from '../jobs/start-worker.ts'
import { policyOfRoles } from '../operation/policy.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { webhookReceiver } from '../testing/webhook-receiver.ts'
import { deliverWebhookJob } from './deliver-webhook.job.ts'
import { createWebhookSender } from './webhook-sender.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
const superuser = new pg.Client(urls.superuser)
const admin = red.actors.hq_admin
const rep = red.actors.sales_rep
const [first] = red.franchisees as [(typeof red.franchisees)[0]]
const [store] = first.stores as [(typeof first.stores)[0]]

const clock = { now: testNow }
let api: TestApi
let receiver: Awaited<ReturnType<typeof webhookReceiver>>
let secret = ''
beforeAll(async () => {
  await superuser.connect()
  receiver = await webhookReceiver()
  api = await startTestApi(database, testNow, { now: () => clock.now, webhooksToLoopback: true, secret: sealing })
})
afterAll(async () => {
  await receiver.close()
  await Promise.all([api.close(), database.close(), superuser.end()])
})
const ok: typeof receiver.state.answer = (_request, response) => void response.writeHead(204).end()
const fail: typeof receiver.state.answer = (_request, response) => void response.writeHead(500).end()
beforeEach(async () => {
  clock.now = testNow
  receiver.received.length = 0
  receiver.state.answer = ok
  for (const { id } of await webhooks()) await act('deleteWebhook', { id })
})

const sealing = 'a secret of thirty-two characters'
const sender = createWebhookSender({ secret: sealing, toLoopback: true })
const context = (): JobContext => ({
  ...{ database, policy: policyOfRoles, log: pino({ level: 'silent' }), now: () => clock.now, mailer: null },
  ...{ webhooks: sender, signal: new AbortController().signal },
})

const shown = `__typename ... on Webhook { id url events pausedBecause revision previousSecretUntil }
  ... on WebhookSecret { secret webhook { id url events pausedBecause revision previousSecretUntil } }
  ... on WebhookDelivery { id status tries } ... on WebhookDeleted { id }
  ... on Refused { code params } ... on InvalidInput { issues { path code } }`
const inputTypes: Record<string, string> = { deleteWebhook: 'WebhookIdInput', replayDelivery: 'WebhookIdInput' }

async function act(field: string, input: object, actor = admin) {
  const type = inputTypes[field] ?? `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`
  const members = shown
    .split('... on ')
    .filter((part) => possible(field, part))
    .join('... on ')
  const { data, errors } = await api.ask(
    actor,
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${members} } }`,
    { input },
  )
  expect(errors).toBeUndefined()
  return data[field]
}

/** What a field's answer may be: a fragment on anything else isn't allowed there. */
function possible(field: string, part: string): boolean {
  const answers: Record<string, string> = {
    createWebhook: 'WebhookSecret',
    rotateWebhookSecret: 'WebhookSecret',
    deleteWebhook: 'WebhookDeleted',
    replayDelivery: 'WebhookDelivery',
  }
  return (
    part.startsWith('__typename') ||
    /^(Refused|InvalidInput)\b/.test(part) ||
    part.startsWith(`${answers[field] ?? 'Webhook'} `)
  )
}

let number = 0
const idempotencyKey = () => `webhook-${number++}`
const allEvents = ['card_sale.recorded', 'card_sale.voided', 'customer.changed', 'store.changed', 'staff.changed']
async function create(more: object = {}) {
  const made = await act('createWebhook', {
    url: receiver.url,
    events: allEvents,
    idempotencyKey: idempotencyKey(),
    ...more,
  })
  secret = made.secret ?? secret
  return made.webhook
}

async function webhooks(actor = admin): Promise<{ id: string; pausedBecause: string | null }[]> {
  const { data } = await api.ask(actor, '{ webhooks { edges { node { id url pausedBecause revision } } } }')
  return data.webhooks.edges.map(({ node }: { node: object }) => node)
}

async function deliveries(webhookId: string) {
  const { data } = await api.ask(
    admin,
    `query ($webhookId: ID!) { webhookDeliveries(filter: { webhookId: $webhookId }) { totalCount edges { node {
      id messageId event data status tries answerStatus failure nextTryAt } } } }`,
    { webhookId },
  )
  return data.webhookDeliveries.edges.map(({ node }: { node: object }) => node)
}

const rowOf = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1] as string
const run = (delivery: { id: string }) =>
  deliverWebhookJob.run(context(), { tenantId: red.tenantId, deliveryId: rowOf(delivery.id) })

/** The jobs that wait for a delivery, by their keys: those of a first try have none. */
async function queued(delivery: { id: string }) {
  const { rows } = await superuser.query(
    `SELECT j.key, j.run_at > now() + interval '1 second' AS later FROM graphile_worker._private_jobs j
     JOIN graphile_worker._private_tasks t ON t.id = j.task_id
     WHERE t.identifier = 'deliver_webhook' AND j.payload->>'deliveryId' = $1 ORDER BY j.id`,
    [rowOf(delivery.id)],
  )
  return rows
}

const saleInput = (more: object = {}) => ({
  ...{ storeId: encodeGlobalID('Store', store.id), staffId: encodeGlobalID('Staff', store.repIds[0] as string) },
  ...{ cardProductId: encodeGlobalID('CardProduct', red.cardProductId), amount: 30_000, paymentMethod: 'cash' },
  ...{
    soldAt: testNow.toISOString(),
    customerName: '李秘密',
    customerPhone: `139${11_110_000 + number}`,
    idempotencyKey: idempotencyKey(),
  },
  ...more,
})
async function recordSale(more: object = {}) {
  const document =
    'mutation ($input: RecordCardSaleInput!) { recordCardSale(input: $input) { ... on CardSale { id } ... on Refused { code } } }'
  return (await api.ask(rep, document, { input: saleInput(more) })).data.recordCardSale
}
async function renameStore(name: string) {
  const { data } = await api.ask(admin, 'query ($id: ID!) { node(id: $id) { ... on Store { revision } } }', {
    id: encodeGlobalID('Store', store.id),
  })
  const input = { id: encodeGlobalID('Store', store.id), revision: data.node.revision, name }
  const document =
    'mutation ($input: UpdateStoreInput!) { updateStore(input: $input) { ... on Store { id } ... on Refused { code } } }'
  return (await api.ask(admin, document, { input })).data.updateStore
}

describe('a change', () => {
  test('by somebody who knows nothing of webhooks is told: by ids and names of fields, nothing of persons', async () => {
    const webhook = await create()
    const sale = await recordSale()
    const [told, customer] = await deliveries(webhook.id)
    expect([told, customer].map(({ event }) => event).toSorted()).toEqual(['card_sale.recorded', 'customer.changed'])
    const recorded = [told, customer].find(({ event }) => event === 'card_sale.recorded')
    const franchiseeId = encodeGlobalID('Franchisee', first.id)
    expect(recorded).toMatchObject({ status: 'waiting', tries: 0, data: { id: sale.id, franchiseeId, changed: null } })
    await run(recorded)
    const [{ body, headers }] = receiver.received as [(typeof receiver.received)[0]]
    expect(JSON.parse(body)).toEqual({
      ...{ type: 'card_sale.recorded', timestamp: testNow.toISOString() },
      data: { id: sale.id, franchiseeId, changed: null },
    })
    expect(headers['webhook-id']).toBe(recorded.messageId)
    const { rows } = await superuser.query('SELECT string_agg(d::text, $1) AS text FROM webhook_delivery d', ['\n'])
    expect(rows[0].text).not.toMatch(/李秘密|1391111/)
  })

  test('says which fields changed, not what they say', async () => {
    const webhook = await create()
    await renameStore(`秘密 ${number}`)
    const [{ event, data }] = await deliveries(webhook.id)
    expect([event, data.changed]).toEqual(['store.changed', ['name']])
  })

  test('is told once for each webhook that wants it, and to none of another chain', async () => {
    const [one, other] = [await create(), await create({ events: ['store.changed'] })]
    await recordSale()
    expect([(await deliveries(one.id)).length, (await deliveries(other.id)).length]).toEqual([2, 0])
    const { rows } = await superuser.query('SELECT count(*)::int FROM webhook_delivery WHERE tenant_id = $1', [
      blue.tenantId,
    ])
    expect(rows[0].count).toBe(1)
  })

  test('that comes to nothing is told to nobody', async () => {
    const webhook = await create()
    expect(await recordSale({ soldAt: '2030-01-01T00:00:00Z' })).toMatchObject({ code: expect.any(String) })
    expect(await deliveries(webhook.id)).toEqual([])
  })

  test('is sent by a worker', async () => {
    await create()
    await recordSale()
    const { signal: _, ...worker } = context()
    const running = await startWorker({ ...worker, ownerUrl: urls.owner })
    try {
      await expect.poll(() => receiver.received.length, { timeout: 60_000 }).toBe(2)
    } finally {
      await running.stop()
    }
  })
})

describe('a delivery that isn’t taken', () => {
  async function failing() {
    const webhook = await create()
    await renameStore(`失败 ${number}`)
    receiver.state.answer = fail
    return { webhook, delivery: (await deliveries(webhook.id))[0] }
  }

  test('is tried again after growing waits, with the same id, and then the webhook stands still', async () => {
    const { webhook, delivery } = await failing()
    const waits: (number | null)[] = []
    for (let tries = 1; tries <= mostTries; tries++) {
      await run(delivery)
      const [now] = await deliveries(webhook.id)
      expect(now).toMatchObject({ tries, answerStatus: 500, failure: 'answered_otherwise' })
      const wait = now.nextTryAt && (Date.parse(now.nextTryAt) - clock.now.getTime()) / 1000
      waits.push(wait)
      expect(now.status).toBe(wait === null ? 'failed' : 'waiting')
      clock.now = new Date(clock.now.getTime() + (wait ?? 0) * 1000)
    }
    expect(waits).toEqual(Array.from({ length: mostTries }, (_, at) => waitAfter(at + 1)))
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect((await webhooks())[0]).toMatchObject({ pausedBecause: 'failing' })
    await run(delivery)
    expect(receiver.received).toHaveLength(mostTries)
  })

  test('waits in the queue for its time, once', async () => {
    const { delivery } = await failing()
    await run(delivery)
    await run(delivery)
    expect((await queued(delivery)).filter(({ key }) => key !== null)).toEqual([
      { key: expect.any(String), later: true },
    ])
  })

  test('is delivered when the receiver is back', async () => {
    const { webhook, delivery } = await failing()
    await run(delivery)
    receiver.state.answer = ok
    await run(delivery)
    expect((await deliveries(webhook.id))[0]).toMatchObject({
      status: 'delivered',
      tries: 2,
      answerStatus: 204,
      failure: null,
      nextTryAt: null,
    })
    await run(delivery)
    expect(receiver.received).toHaveLength(2)
  })

  test('is sent once more by hand, under its id, once it is settled', async () => {
    const { webhook, delivery } = await failing()
    receiver.state.answer = ok
    expect(await act('replayDelivery', { id: delivery.id })).toMatchObject({ code: 'webhook.still_waiting' })
    await run(delivery)
    expect(await act('replayDelivery', { id: delivery.id })).toMatchObject({ status: 'waiting', tries: 1 })
    await run(delivery)
    expect((await deliveries(webhook.id))[0]).toMatchObject({ status: 'delivered', tries: 2 })
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([
      delivery.messageId,
      delivery.messageId,
    ])
  })
})

describe('a webhook', () => {
  test('that is paused gets what happened meanwhile when it goes on', async () => {
    const webhook = await create()
    expect(await act('pauseWebhook', { id: webhook.id, paused: true })).toMatchObject({ pausedBecause: 'by_hand' })
    await renameStore(`暂停 ${number}`)
    const [delivery] = await deliveries(webhook.id)
    expect(await queued(delivery)).toEqual([])
    await run(delivery)
    expect(receiver.received).toEqual([])
    expect(await act('pauseWebhook', { id: webhook.id, paused: false })).toMatchObject({ pausedBecause: null })
    expect(await queued(delivery)).toHaveLength(1)
    await run(delivery)
    expect(receiver.received).toHaveLength(1)
  })

  test('is told with both secrets for a day after the secret was exchanged', async () => {
    const webhook = await create()
    const before = secret
    const { secret: after, webhook: exchanged } = await act('rotateWebhookSecret', {
      id: webhook.id,
      idempotencyKey: idempotencyKey(),
    })
    expect(exchanged.previousSecretUntil).toBe(new Date(testNow.getTime() + 86_400_000).toISOString())
    // The library judges by the real clock how old a delivery is.
    clock.now = new Date()
    const takenBy = (signer: string) => {
      const { body, headers } = receiver.received.at(-1) as (typeof receiver.received)[0]
      try {
        return Boolean(new Verifier(signer).verify(body, headers))
      } catch {
        return false
      }
    }
    await renameStore(`轮换 ${number}`)
    const [delivery] = await deliveries(webhook.id)
    await superuser.query('UPDATE webhook SET previous_until = $1 WHERE previous_secret IS NOT NULL', [
      new Date(clock.now.getTime() + 1000),
    ])
    await run(delivery)
    expect([takenBy(before), takenBy(after)]).toEqual([true, true])
    await superuser.query('UPDATE webhook SET previous_until = $1 WHERE previous_secret IS NOT NULL', [clock.now])
    await act('replayDelivery', { id: delivery.id })
    await run(delivery)
    expect([takenBy(before), takenBy(after)]).toEqual([false, true])
  })

  test('shows its secret once, and keeps it sealed: neither the database nor the log has it', async () => {
    const key = idempotencyKey()
    const input = { url: receiver.url, events: allEvents, idempotencyKey: key }
    const made = await act('createWebhook', input)
    expect(made.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(await act('createWebhook', input)).toMatchObject({ secret: null, webhook: { id: made.webhook.id } })
    const { rows } = await superuser.query(
      `SELECT (SELECT string_agg(w::text, '') FROM webhook w) || (SELECT string_agg(e::text, '') FROM audit_entry e) AS text`,
    )
    expect(rows[0].text).not.toContain(made.secret.slice('whsec_'.length))
    const sealed = (await superuser.query('SELECT secret FROM webhook WHERE tenant_id = $1', [red.tenantId])).rows[0]
      .secret
    expect(
      (await superuser.query("SELECT count(*)::int FROM audit_entry WHERE after::text LIKE '%' || $1 || '%'", [sealed]))
        .rows,
    ).toEqual([{ count: 0 }])
  })

  test('that is deleted takes its deliveries with it, and what waits in the queue finds nothing', async () => {
    const webhook = await create()
    await renameStore(`删除 ${number}`)
    const [delivery] = await deliveries(webhook.id)
    expect(await act('deleteWebhook', { id: webhook.id })).toEqual({ __typename: 'WebhookDeleted', id: webhook.id })
    await run(delivery)
    expect([receiver.received, await webhooks()]).toEqual([[], []])
  })

  test('is changed as it was last seen', async () => {
    const { id } = await create()
    const change = { id, revision: 1, url: `${receiver.url}/new`, events: ['staff.changed'] }
    expect(await act('updateWebhook', change)).toMatchObject({ url: change.url, events: change.events, revision: 2 })
    expect(await act('updateWebhook', change)).toMatchObject({ code: 'write.stale' })
  })

  test('forgets what was sent a month ago', async () => {
    const webhook = await create()
    await renameStore(`旧 ${number}`)
    await run((await deliveries(webhook.id))[0])
    clock.now = new Date(testNow.getTime() + 31 * 86_400_000)
    await renameStore(`新 ${number}`)
    const [latest] = await deliveries(webhook.id)
    await run(latest)
    expect((await deliveries(webhook.id)).map(({ id }: { id: string }) => id)).toEqual([latest.id])
  })

  test.each([
    ['ftp://x.example/', 'invalid_webhook_url'],
    ['http://x.example/', 'invalid_webhook_url'],
    ['https://user:word@x.example/', 'invalid_webhook_url'],
    ['x.example', 'invalid_webhook_url'],
    ['', 'required'],
  ])('at “%s” is refused as %s', async (url, code) => {
    expect((await act('createWebhook', { url, events: allEvents, idempotencyKey: idempotencyKey() })).issues).toEqual([
      { path: ['url'], code },
    ])
  })

  test('of nothing, of something unknown, or of the same twice is refused', async () => {
    for (const events of [[], ['everything'], ['store.changed', 'store.changed']])
      expect(await act('createWebhook', { url: receiver.url, events, idempotencyKey: idempotencyKey() })).toMatchObject(
        {
          __typename: 'InvalidInput',
        },
      )
  })

  test('leads to this machine only where that is allowed', async () => {
    const strict = await startTestApi(database, testNow)
    try {
      const document =
        'mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { ... on Refused { code } } }'
      const input = { url: receiver.url, events: allEvents, idempotencyKey: idempotencyKey() }
      expect((await strict.ask(admin, document, { input })).data.createWebhook).toEqual({ code: 'webhook.loopback' })
    } finally {
      await strict.close()
    }
  })

  test('is the administrators’ alone, and its chain’s', async () => {
    const { id } = await create()
    for (const role of ['hq_finance', 'franchise_owner', 'store_manager', 'sales_rep'] as const)
      expect(await act('pauseWebhook', { id, paused: true }, red.actors[role])).toMatchObject({
        code: 'access.not_allowed',
      })
    expect(await act('pauseWebhook', { id, paused: true }, blue.actors.hq_admin)).toMatchObject({
      code: 'access.not_found',
    })
    const { errors } = await api.ask(rep, '{ webhooks { totalCount } }')
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
  })

  test('is one of ten', async () => {
    for (let count = 0; count < 10; count++) await create()
    expect(
      await act('createWebhook', { url: receiver.url, events: allEvents, idempotencyKey: idempotencyKey() }),
    ).toMatchObject({
      ...{ code: 'webhook.too_many', params: { max: 10 } },
    })
  })
})
