import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:net'
import { Webhook as Verifier } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { webhookReceiver } from '../testing/webhook-receiver.ts'
import { newSigningSecret } from './signing-secret.ts'
import { createWebhookSender } from './webhook-sender.ts'

const secret = 'a secret of thirty-two characters'
const at = new Date()
const [current, previous] = [newSigningSecret(secret), newSigningSecret(secret)]
const held = { secret: current.sealed, previousSecret: null, previousUntil: null }
const delivery = { held, id: 'msg-1', body: '{"type":"store.changed","data":{"id":"店"}}', at }

/** Short, so that a receiver who never answers is told soon; all others answer at once. */
const sender = createWebhookSender({ secret, toLoopback: true, patienceMs: 2_000 })

let receiver: Awaited<ReturnType<typeof webhookReceiver>>
let closing: Server
beforeAll(async () => {
  receiver = await webhookReceiver()
  closing = createServer((socket) => socket.destroy())
  await new Promise<void>((resolve) => closing.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  await receiver.close()
  await new Promise<void>((resolve) => closing.close(() => resolve()))
})
beforeEach(() => {
  receiver.received.length = 0
  receiver.state.answer = (_request, response) => void response.writeHead(204).end()
})

const send = (more: object = {}) => sender.send({ url: receiver.url, ...delivery, ...more })

describe('a delivery', () => {
  test('is signed so that the receiver’s library takes it, and no other secret’s does', async () => {
    expect(await send()).toEqual({ answerStatus: 204, failure: null })
    const [{ headers, body }] = receiver.received as [(typeof receiver.received)[0]]
    expect([body, headers['webhook-id'], headers['content-type']]).toEqual([delivery.body, 'msg-1', 'application/json'])
    expect(new Verifier(current.shown).verify(body, headers)).toEqual(JSON.parse(delivery.body))
    expect(() => new Verifier(previous.shown).verify(body, headers)).toThrow()
    expect(() => new Verifier(current.shown).verify(body.replace('店', '家'), headers)).toThrow()
  })

  test('is signed with both secrets as long as both hold, and then with the new one alone', async () => {
    const both = (previousUntil: Date) => ({
      held: { secret: current.sealed, previousSecret: previous.sealed, previousUntil },
    })
    await send(both(new Date(at.getTime() + 1)))
    await send(both(at))
    const [during, after] = receiver.received as [(typeof receiver.received)[0], (typeof receiver.received)[0]]
    for (const { shown } of [current, previous]) new Verifier(shown).verify(during.body, during.headers)
    new Verifier(current.shown).verify(after.body, after.headers)
    expect(() => new Verifier(previous.shown).verify(after.body, after.headers)).toThrow()
  })
})

describe('a receiver who', () => {
  test.each([200, 201, 202, 299])('answers %i has taken it', async (status) => {
    receiver.state.answer = (_request, response) => void response.writeHead(status).end('thanks')
    expect(await send()).toEqual({ answerStatus: status, failure: null })
  })

  test.each([400, 401, 404, 410, 429, 500, 503])('answers %i has not', async (status) => {
    receiver.state.answer = (_request, response) => void response.writeHead(status).end('no')
    expect(await send()).toEqual({ answerStatus: status, failure: 'answered_otherwise' })
  })

  test.each([301, 302, 307, 308])('leads elsewhere with %i is not followed', async (status) => {
    receiver.state.answer = (_request, response) => void response.writeHead(status, { location: '/other' }).end()
    expect(await send()).toEqual({ answerStatus: status, failure: 'redirected' })
    expect(receiver.received.map(({ path }) => path)).toEqual(['/hook'])
  })

  test('never answers is given up', async () => {
    receiver.state.answer = () => {}
    expect(await send()).toEqual({ answerStatus: null, failure: 'too_slow' })
  })

  test('never ends has answered by the status', async () => {
    receiver.state.answer = (_request, response) => void response.writeHead(200).write('and then')
    expect(await send()).toEqual({ answerStatus: 200, failure: null })
  })

  test('answers without end is not heard out', async () => {
    let written = 0
    receiver.state.answer = (_request, response) => {
      const chunk = Buffer.alloc(64 * 1024)
      const more = () => {
        while (!response.destroyed && response.write(chunk)) written += chunk.length
        if (!response.destroyed) response.once('drain', more)
      }
      response.writeHead(200)
      more()
    }
    expect(await send()).toEqual({ answerStatus: 200, failure: null })
    // What lies in the buffers of both ends, and no more.
    expect(written).toBeLessThan(64 * 1024 * 1024)
  })

  test('closes the connection, or listens nowhere, has not', async () => {
    const { port } = closing.address() as AddressInfo
    expect(await send({ url: `http://127.0.0.1:${port}/` })).toEqual({ answerStatus: null, failure: 'no_connection' })
    expect(await send({ url: 'http://127.0.0.1:1/' })).toEqual({ answerStatus: null, failure: 'no_connection' })
  })

  test('speaks no TLS where it should has not', async () => {
    const { failure } = await send({ url: receiver.url.replace('http:', 'https:') })
    expect(['bad_certificate', 'no_connection']).toContain(failure)
  })
})

describe('an address that isn’t everybody’s', () => {
  const careful = createWebhookSender({ secret, toLoopback: false, patienceMs: 2_000 })

  test.each([
    'http://127.0.0.1:1/',
    'https://[::1]/',
    'https://10.0.0.1/',
    'https://169.254.169.254/latest',
    'https://2130706433/',
  ])('%s is not connected to', async (url) => {
    expect(await careful.send({ ...delivery, url })).toEqual({ answerStatus: null, failure: 'private_address' })
  })

  test('is none either where a name leads there', async () => {
    const url = receiver.url.replace('127.0.0.1', 'localhost')
    expect(await careful.send({ ...delivery, url })).toEqual({ answerStatus: null, failure: 'private_address' })
    expect(receiver.received).toEqual([])
  })

  test('of a private network stays closed where this machine is open', async () => {
    expect(await send({ url: 'https://10.0.0.1/' })).toEqual({ answerStatus: null, failure: 'private_address' })
  })
})
