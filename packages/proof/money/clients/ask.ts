import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'undici'
import { type Asker, tokenFor } from '../../bench/frame/token.ts'

export type Values = Record<string, unknown>

/** What the API said to one call: done with what it made, or refused; or nothing can be known of it. */
export type Answer =
  | { kind: 'done'; value: Values }
  | { kind: 'refused'; code: string; value: Values }
  | { kind: 'unknown'; why: string }

export type Call = { asker: Asker; document: string; input: Values }

const tokenSeconds = 1200

/** The API over HTTP: one connection for each that asks at once, each token anew before it runs out. ahead: milliseconds of its clock */
export function openAsker(url: string, secret: string, connections: number, ahead = 0) {
  const pool = new Pool(url, { connections, pipelining: 1, headersTimeout: 60_000, bodyTimeout: 60_000 })
  const tokens = new Map<string, { token: string; at: number }>()

  function tokenOf(asker: Asker): string {
    const known = tokens.get(asker.assignmentId)
    if (known && performance.now() - known.at < tokenSeconds * 1000) return known.token
    const token = tokenFor(secret, asker, Date.now() + ahead)
    tokens.set(asker.assignmentId, { token, at: performance.now() })
    return token
  }

  return {
    /** @param through another address at which the same API is reached */
    async ask({ asker, document, input }: Call, through?: string): Promise<Answer> {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokenOf(asker)}` }
      const body = JSON.stringify({ query: document, variables: { input } })
      const once = through ? new Pool(through, { connections: 1 }) : null
      try {
        const response = await (once ?? pool).request({ path: '/graphql', method: 'POST', headers, body })
        return answerOf(response.statusCode, await response.body.text())
      } catch (error) {
        return { kind: 'unknown', why: (error as Error).message }
      } finally {
        await once?.destroy()
      }
    },
    /** @throws where it is answered by an error */
    async read(asker: Asker, query: string): Promise<Values> {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokenOf(asker)}` }
      const response = await pool.request({
        path: '/graphql',
        method: 'POST',
        headers,
        body: JSON.stringify({ query }),
      })
      const { data } = (await response.body.json()) as { data?: Values }
      if (!data) throw new Error(`${query} was answered with ${response.statusCode}`)
      return data
    },
    close: () => pool.destroy(),
  }
}

export type Asking = ReturnType<typeof openAsker>

/** An error that isn't a refusal says nothing of what became of it. */
function answerOf(status: number, text: string): Answer {
  const unknown = (): Answer => ({ kind: 'unknown', why: `${status} ${text.slice(0, 600)}` })
  if (status !== 200) return unknown()
  const { data, errors } = JSON.parse(text) as { data?: { did?: Values } | null; errors?: unknown[] }
  const value = data?.did
  if (errors || !value) return unknown()
  if (value.__typename === 'Refused' || value.__typename === 'InvalidInput')
    return { kind: 'refused', code: String(value.code), value }
  return { kind: 'done', value }
}

/** A mutation whose answer is asked by the name "did", with what is to be known of what it made. */
export const documentFor = (field: string, inputType: string, made: string): string =>
  `mutation Did($input: ${inputType}!) { did: ${field}(input: $input) { __typename ... on Refusal { code params } ${made} } }`

export const wait = (milliseconds: number): Promise<void> => sleep(milliseconds)
