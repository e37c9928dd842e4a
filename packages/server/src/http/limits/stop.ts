import type { IncomingMessage, ServerResponse } from 'node:http'
import { isDatabaseBusy, isStatementTooSlow } from '@hubcap/database/door/database-busy'
import { BodyTooLarge } from '../read-body.ts'
import { sendJson } from '../send-json.ts'
import { TooOften } from './rate-meter.ts'

/** Why a request isn't answered as it asked, whichever it was. seconds: when it may be asked again. */
export type Stop = {
  readonly status: number
  /** As GraphQL's errors have it. */
  readonly code: string
  /** A refusal's code where people meet it, whose text words has; else what is wrong, in English. */
  readonly message: string
  readonly seconds?: number
}

/** More wait for the database than will be answered soon. */
export const busy: Stop = { status: 503, code: 'OVERLOADED', message: 'request.too_busy', seconds: 2 }

/** What the database's trouble stops a request with, also where GraphQL holds the error; null where it is another. */
export function databaseStopOf(error: unknown): Stop | null {
  if (isDatabaseBusy(error)) return busy
  return isStatementTooSlow(error) ? { status: 503, code: 'TOO_SLOW', message: 'request.too_slow' } : null
}

const badRequest = (message: string): Stop => ({ status: 400, code: 'BAD_REQUEST', message })

/** What an error stops a request with; null where it is an error of ours. */
export function stopOf(error: unknown): Stop | null {
  if (error instanceof TooOften)
    return { status: 429, code: 'RATE_LIMITED', message: 'request.too_often', seconds: error.seconds }
  if (error instanceof BodyTooLarge) return { status: 413, code: 'BODY_TOO_LARGE', message: 'The body is too large' }
  if (error instanceof SyntaxError) return badRequest('The body is no JSON')
  if (error instanceof URIError) return badRequest('The address is none')
  return databaseStopOf(error)
}

export const retryAfter = ({ seconds }: Stop): Record<string, string> =>
  seconds === undefined ? {} : { 'retry-after': String(seconds) }

/** What is left of a body that is longer isn't read: the connection ends with the answer. */
const shortBody = 256 * 1024

const leavesMuch = ({ complete, headers }: IncomingMessage) =>
  !complete && (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > shortBody)

/** Answers in the ways of both kinds of address: GraphQL's errors, and code and parameters. */
export function sendStop(response: ServerResponse, stop: Stop): void {
  const { status, code, message, seconds } = stop
  const params = seconds === undefined ? {} : { seconds }
  for (const [name, value] of Object.entries(retryAfter(stop))) response.setHeader(name, value)
  if (leavesMuch(response.req)) response.setHeader('connection', 'close')
  sendJson(response, status, { errors: [{ message, extensions: { code, ...params } }], code: message, params })
}
