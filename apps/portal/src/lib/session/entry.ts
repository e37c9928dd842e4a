import type { OpenSessionMutation, SignInMutation } from '@generated/graphql.ts'
import type { Outcome, Success, WireIssue } from '../api/send.ts'

type SignedIn = Success<SignInMutation['signIn']>
type Opened = Pick<Success<OpenSessionMutation['openSession']>, '__typename'>

type Turned =
  | { __typename: 'InvalidInput'; issues: readonly WireIssue[] }
  | { __typename: 'Refused'; code: string; params: unknown }

const isTurned = (answer: { __typename?: string }): answer is Turned =>
  answer.__typename === 'InvalidInput' || answer.__typename === 'Refused'

/** A chain that one may enter, with the ticket that opens it. */
export type Entry = SignedIn['choices'][number]

/** What a door of the portal answers before there is a session. Never throws. */
async function knock<Value extends { __typename?: string }>(path: string, input: object): Promise<Outcome<Value>> {
  try {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(input) })
    const body: unknown = await response.json()
    if (!response.ok) {
      const { code, params } = body as { code?: string; params?: unknown }
      return code ? { kind: 'refused', code, params } : { kind: 'unanswered' }
    }
    const answer = body as Value | Turned
    if (!isTurned(answer)) return { kind: 'done', value: answer }
    if (answer.__typename === 'InvalidInput') return { kind: 'invalid', issues: answer.issues }
    return { kind: 'refused', code: answer.code, params: answer.params }
  } catch {
    return { kind: 'unanswered' }
  }
}

/** Asks to be let in, before there is a session: by a password, or by making a chain. Never throws. */
export async function requestEntry(path: '/api/sign-in' | '/api/sign-up', input: object): Promise<Outcome<Entry[]>> {
  const outcome = await knock<SignedIn>(path, input)
  return outcome.kind === 'done' ? { kind: 'done', value: outcome.value.choices } : outcome
}

/** Trades a ticket for a session and opens the portal there; says why not where it doesn't. Never throws. */
export async function enter({ ticket }: Pick<Entry, 'ticket'>, to = '/', code?: string): Promise<Outcome<Opened>> {
  const outcome = await knock<Opened>('/api/sign-in/open', { ticket, code })
  if (outcome.kind === 'done') location.assign(to)
  return outcome
}
