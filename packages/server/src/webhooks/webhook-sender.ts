import { type ClientRequest, type IncomingMessage, request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import type { DeliveryFailure } from '@hubcap/rules/webhooks/delivery-failure'
import { Webhook as Signer } from 'standardwebhooks'
import { failureOf } from './failure-of.ts'
import { allowing, guardedLookup, requireAllowedHost } from './public-address.ts'
import { signingSecrets } from './signing-secret.ts'

export type OutgoingDelivery = {
  readonly url: string
  /** As they are kept. */
  readonly held: Parameters<typeof signingSecrets>[1]
  readonly id: string
  readonly body: string
  readonly at: Date
}

/** failure: null where it was taken. */
export type Attempt = { readonly answerStatus: number | null; readonly failure: DeliveryFailure | null }

export type WebhookSender = { send(delivery: OutgoingDelivery): Promise<Attempt> }

export type SenderOptions = {
  /** The installation's, by which the secrets of webhooks are sealed. */
  secret: string
  /** Whether deliveries may go to this machine. */
  toLoopback: boolean
  /** For the connection, the answer and what is read of it, together. */
  patienceMs?: number
}

const usualPatienceMs = 10_000
/** More of an answer isn't read: what it says doesn't matter. */
const mostAnswerBytes = 64 * 1024

const judged = (status: number): DeliveryFailure | null => {
  if (status >= 200 && status < 300) return null
  return status >= 300 && status < 400 ? 'redirected' : 'answered_otherwise'
}

const answerOf = (request: ClientRequest, body: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => request.once('response', resolve).once('error', reject).end(body))

/** Lets the other side finish its sentence, up to a point. Its status is known: nothing that comes now changes it. */
async function hearOut(answer: IncomingMessage): Promise<void> {
  let bytes = 0
  try {
    for await (const chunk of answer) {
      bytes += (chunk as Buffer).length
      if (bytes > mostAnswerBytes) break
    }
  } catch {
    answer.destroy()
  }
}

const signed = (secrets: readonly string[], { id, at, body }: OutgoingDelivery) => ({
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': secrets.map((secret) => new Signer(secret).sign(id, at, body)).join(' '),
})

/** Sends deliveries as Standard Webhooks says. It follows no redirect and reaches no address that isn't everybody's. */
export function createWebhookSender({
  secret,
  toLoopback,
  patienceMs = usualPatienceMs,
}: SenderOptions): WebhookSender {
  const allows = allowing(toLoopback)
  return {
    async send(delivery) {
      const url = new URL(delivery.url)
      try {
        requireAllowedHost(url.hostname, allows)
        const request = (url.protocol === 'https:' ? overHttps : overHttp)(url, {
          method: 'POST',
          agent: false,
          lookup: guardedLookup(allows),
          signal: AbortSignal.timeout(patienceMs),
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(delivery.body),
            'user-agent': 'Hubcap-Webhooks',
            ...signed(signingSecrets(secret, delivery.held, delivery.at), delivery),
          },
        })
        const answer = await answerOf(request, delivery.body)
        // An error after the answer has begun is told by the answer.
        request.on('error', () => {})
        await hearOut(answer)
        const answerStatus = answer.statusCode ?? 0
        return { answerStatus, failure: judged(answerStatus) }
      } catch (error) {
        return { answerStatus: null, failure: failureOf(error) }
      }
    },
  }
}
