import type { SignInMutation } from '@generated/graphql.ts'
import type { Outcome } from '@/lib/api/send.ts'
import { authRequest } from '@/lib/session/auth-request.ts'

type Answer = SignInMutation['signIn']
export type Choice = Extract<Answer, { __typename: 'SignedIn' }>['choices'][number]

type Input = { login: string; password: string; chainSlug: string | null }

/** Asks whether the password is right, and in which chains. Never throws. */
export async function requestSignIn({ login, password, chainSlug }: Input): Promise<Outcome<Choice[]>> {
  try {
    const response = await fetch('/api/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login, password, ...(chainSlug && { chainSlug }) }),
    })
    if (!response.ok) return { kind: 'unanswered' }
    const answer = (await response.json()) as Answer
    if (answer.__typename === 'SignedIn') return { kind: 'done', value: answer.choices }
    if (answer.__typename === 'InvalidInput') return { kind: 'invalid', issues: answer.issues }
    return { kind: 'refused', code: answer.code, params: answer.params }
  } catch {
    return { kind: 'unanswered' }
  }
}

/** Trades a ticket for a session and opens the portal. False when the ticket was too old. */
export async function enter(choice: Choice): Promise<boolean> {
  const { ok } = await authRequest('callback/credentials', { ticket: choice.ticket })
  if (ok) location.assign('/')
  return ok
}
