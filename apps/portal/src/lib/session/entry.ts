import type { SignInMutation } from '@generated/graphql.ts'
import type { Outcome } from '../api/send.ts'
import { authRequest } from './auth-request.ts'

type Answer = SignInMutation['signIn']

/** A chain that one may enter, with the ticket that opens it. */
export type Entry = Extract<Answer, { __typename: 'SignedIn' }>['choices'][number]

/** Asks to be let in, before there is a session: by a password, or by making a chain. Never throws. */
export async function requestEntry(path: '/api/sign-in' | '/api/sign-up', input: object): Promise<Outcome<Entry[]>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })
    const answer = (await response.json()) as Answer & { code?: string; params?: unknown }
    if (!response.ok)
      return answer.code ? { kind: 'refused', code: answer.code, params: answer.params } : { kind: 'unanswered' }
    if (answer.__typename === 'SignedIn') return { kind: 'done', value: answer.choices }
    if (answer.__typename === 'InvalidInput') return { kind: 'invalid', issues: answer.issues }
    return { kind: 'refused', code: answer.code, params: answer.params }
  } catch {
    return { kind: 'unanswered' }
  }
}

/** Trades a ticket for a session and opens the portal there. False when the ticket was too old. */
export async function enter({ ticket }: Pick<Entry, 'ticket'>, to = '/'): Promise<boolean> {
  const { ok } = await authRequest('callback/credentials', { ticket })
  if (ok) location.assign(to)
  return ok
}
