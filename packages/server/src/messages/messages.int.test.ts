import type { AddressInfo } from 'node:net'
import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { naturalMonths } from '@hubcap/rules/tenancy/sales-months/sales-months'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { pino } from 'pino'
import { SMTPServer } from 'smtp-server'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { followers } from '../followers.ts'
import type { JobContext } from '../jobs/job.ts'
import { readInvitationToken } from '../network/invitation-token.ts'
import { announce } from '../operation/announce.ts'
import { nowhere } from '../operation/origin.ts'
import { policyOfRoles } from '../operation/policy.ts'
import { doorOf, type Request } from '../operation/request.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { noSender } from '../testing/no-sender.ts'
import { createMailer, type Mailer } from './mailer.ts'
import { sendMessageJob } from './send-message.job.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
const asSystem = database.asSystem(red.tenantId)
const secret = 'a secret of thirty-two characters'
const [first] = red.franchisees as [(typeof red.franchisees)[0]]
const [store] = first.stores as [(typeof first.stores)[0]]

type Taken = { from: string; to: string[]; text: string }

/** A mail server on the loopback address that takes what it is given, or answers as `answer` says. */
const taken: Taken[] = []
let answer: { code: number; text: string } | null = null
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: (_address, _session, done) =>
    done(answer && Object.assign(new Error(answer.text), { responseCode: answer.code })),
  onData(stream, { envelope }, done) {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.on('end', () => {
      const from = envelope.mailFrom ? envelope.mailFrom.address : ''
      taken.push({ from, to: envelope.rcptTo.map(({ address }) => address), text: Buffer.concat(parts).toString() })
      done()
    })
  },
})

let api: TestApi
let mailer: Mailer
beforeAll(async () => {
  api = await startTestApi(database, testNow)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  mailer = createMailer({ url: `smtp://127.0.0.1:${port}`, from: 'Hubcap <hubcap@red.example>' })
})
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()))
  await Promise.all([api.close(), database.close()])
})
beforeEach(() => {
  taken.length = 0
  answer = null
})

const requestOf = (actor: Actor): Request => ({
  ...{ database, policy: policyOfRoles, followers, actor, actorName: '陈建国', now: testNow },
  ...{
    chain: { name: 'red chain', timeZone: 'Asia/Shanghai', currency: 'CNY', salesMonths: naturalMonths },
    secret,
    origin: nowhere,
  },
  portalUrl: 'https://hubcap.example',
})

/** Invites as inviting does: the row, and then the news of it. */
async function invite(actor: Actor, change: { email?: string | null; locale?: string } = {}): Promise<string> {
  const request = requestOf(actor)
  const id = uuidv7()
  await doorOf(request).write(async (db) => {
    const place = { franchiseeId: first.id, storeId: store.id }
    const who = { role: 'sales_rep', name: '王芳', email: 'fang@red.example', locale: 'zh', ...change }
    const when = { expiresAt: new Date('2026-11-27T04:00:00Z'), createdAt: testNow }
    await db.invitation.createMany({
      data: [{ tenantId: red.tenantId, id, ...place, ...who, ...when, invitedByName: '陈建国' }],
    })
    await announce(db, request, 'invitation.issued', { invitationId: id })
  })
  return id
}

const lastMessage = () => asSystem.read((db) => db.message.findFirstOrThrow({ orderBy: { id: 'desc' } }))
const countMessages = () => asSystem.read((db) => db.message.count())

const context = (change: Partial<JobContext> = {}): JobContext => ({
  ...{ database, policy: policyOfRoles, log: pino({ level: 'silent' }), now: () => testNow, mailer },
  webhooks: noSender,
  signal: new AbortController().signal,
  ...change,
})
const send = (messageId: string, change: Partial<JobContext> = {}) =>
  sendMessageJob.run(context(change), { tenantId: red.tenantId, messageId })

describe('an invitation', () => {
  test('by a manager becomes a message with the link, in the language of whom it is for', async () => {
    const id = await invite(red.actors.store_manager)
    const message = await lastMessage()
    expect(message).toMatchObject({
      ...{ channel: 'email', kind: 'invitation', status: 'queued', recipient: 'fang@red.example' },
      ...{ recipientName: '王芳', subject: '陈建国邀请你加入“red chain”' },
    })
    const token = /^https:\/\/hubcap\.example\/join\/(\S+)$/m.exec(message.body)?.[1] ?? ''
    expect(readInvitationToken(secret, token)).toEqual({ tenantId: red.tenantId, id, issue: 1 })
    await invite(red.actors.franchise_owner, { locale: 'en' })
    expect((await lastMessage()).body).toContain('Your role: Sales rep, red store 00')
  })

  test('without an e-mail address makes no message', async () => {
    const before = await countMessages()
    await invite(red.actors.hq_admin, { email: null })
    expect(await countMessages()).toBe(before)
  })
})

describe('sending', () => {
  test('hands the mail server the text, once', async () => {
    await invite(red.actors.hq_admin)
    const { id } = await lastMessage()
    await send(id)
    await send(id)
    expect(taken).toMatchObject([{ from: 'hubcap@red.example', to: ['fang@red.example'] }])
    expect(taken[0]?.text).toMatch(/^From: Hubcap <hubcap@red\.example>\r$/m)
    expect(await lastMessage()).toMatchObject({ status: 'sent', sentAt: testNow, failure: null })
  })

  test('keeps the message where no mail server is set', async () => {
    await invite(red.actors.hq_admin)
    const { id } = await lastMessage()
    await send(id, { mailer: null })
    expect(await lastMessage()).toMatchObject({ status: 'kept', sentAt: null })
    await send(id)
    expect(taken).toEqual([])
  })

  test('tries again what the server didn’t take for now', async () => {
    await invite(red.actors.hq_admin)
    const { id } = await lastMessage()
    answer = { code: 451, text: 'Try again later' }
    await expect(send(id)).rejects.toThrow('Try again later')
    expect(await lastMessage()).toMatchObject({ status: 'failed', failure: expect.stringContaining('451') })
    answer = null
    await send(id)
    expect(await lastMessage()).toMatchObject({ status: 'sent', failure: null })
  })

  test('gives up what the server will never take, and says why', async () => {
    await invite(red.actors.hq_admin)
    const { id } = await lastMessage()
    answer = { code: 550, text: 'No such user here' }
    await send(id)
    expect(await lastMessage()).toMatchObject({ status: 'failed', failure: expect.stringContaining('No such user') })
  })

  test('tries again where no server answers', async () => {
    await invite(red.actors.hq_admin)
    const { id } = await lastMessage()
    const nobody = createMailer({ url: 'smtp://127.0.0.1:1', from: 'x@red.example' })
    await expect(send(id, { mailer: nobody })).rejects.toThrow()
    expect(await lastMessage()).toMatchObject({ status: 'failed', failure: expect.stringMatching(/ECONNREFUSED/) })
  })

  test('finds nothing by another chain’s id', async () => {
    const { id } = await database.asSystem(blue.tenantId).read((db) => db.message.findFirstOrThrow())
    await send(id)
    expect(taken).toEqual([])
  })
})

describe('the mailbox', () => {
  const document = `query ($filter: MessageFilter) { messages(filter: $filter) { totalCount sendsMail
    edges { node { recipientName status body } } } }`
  const ask = async (actor: Actor, filter: object | null = null) => api.ask(actor, document, { filter })

  test('is the administrators’ of the chain', async () => {
    const { data } = await ask(red.actors.hq_admin)
    expect(data.messages).toMatchObject({ totalCount: await countMessages(), sendsMail: false })
    const { data: other } = await ask(blue.actors.hq_admin)
    expect(other.messages.edges).toEqual([{ node: { recipientName: 'blue guest', status: 'kept', body: 'blue body' } }])
  })

  test('narrows by status and by name or address', async () => {
    const countOf = async (filter: object) => (await ask(red.actors.hq_admin, filter)).data.messages.totalCount
    expect(await countOf({ search: 'RED guest' })).toBe(1)
    expect(await countOf({ search: 'guest@red' })).toBe(1)
    expect(await countOf({ status: 'sent' })).toBe(2)
  })

  test.each(['hq_finance', 'franchise_owner', 'store_manager', 'sales_rep'] as const)(
    'is closed to a %s, by its list and by an id',
    async (role) => {
      const actor = red.actors[role]
      expect((await ask(actor)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
      const id = encodeGlobalID('Message', (await lastMessage()).id)
      const { data, errors } = await api.ask(actor, `query ($id: ID!) { node(id: $id) { ... on Message { body } } }`, {
        id,
      })
      expect([data?.node ?? null, JSON.stringify(errors ?? '')]).toEqual([null, expect.not.stringContaining('join/')])
    },
  )
})
