'use server'

import { AcceptInvitationDocument, JoinWithAccountDocument } from '@generated/graphql.ts'
import { render } from '@hubcap/words/render'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { queryAs } from '@/lib/api/query-as.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { readSession } from '@/lib/session/session.ts'
import { startSession } from '@/lib/session/start-session.ts'
import { readTicket } from '@/lib/session/ticket.ts'
import type { JoinState, JoinValues } from './join-state.ts'

const textOf = (data: FormData, name: string) => String(data.get(name) ?? '').slice(0, 1000)

type Turned =
  | { __typename: 'InvalidInput'; issues: readonly { path: readonly string[]; code: string; params: unknown }[] }
  | { __typename: 'Refused'; code: string; params: unknown }

/** Why not, in the reader's words: beside the fields, or above the button. */
async function stateOf(turned: Turned, values: JoinValues): Promise<JoinState> {
  const locale = (await getLocale()) as Locale
  const say = (code: string, params: unknown) => render(locale, code, params as Record<string, unknown>)
  if (turned.__typename === 'Refused')
    return { values, errors: {}, problem: say(turned.code, turned.params), code: turned.code }
  const errors = Object.fromEntries(turned.issues.map(({ path, code, params }) => [path[0], say(code, params)]))
  return { values, errors, problem: null, code: null }
}

const unanswered = async (values: JoinValues): Promise<JoinState> => {
  const t = await getTranslations('patterns.form')
  return { values, errors: {}, problem: t('unanswered'), code: null }
}

/** Makes the account and signs it in. A form's own action: it works before, and without, any script. */
export async function acceptInvitation(token: string, _before: JoinState, data: FormData): Promise<JoinState> {
  const values = { name: textOf(data, 'name'), email: textOf(data, 'email'), phone: textOf(data, 'phone') }
  const input = { token, ...values, password: textOf(data, 'password'), locale: await getLocale() }
  const answer = await queryAs(null, AcceptInvitationDocument, { input }).catch(() => null)
  if (!answer) return unanswered(values)
  const { acceptInvitation: result } = answer
  if (result.__typename !== 'SignedIn') return stateOf(result, values)
  const post = await readTicket(result.choices[0]?.ticket ?? '')
  if (!post) redirect('/sign-in')
  await startSession(post)
  redirect('/')
}

/** Takes the post with the account that is signed in, which acts as it from now on. */
export async function joinWithAccount(token: string, before: JoinState): Promise<JoinState> {
  const session = await readSession()
  if (!session) redirect('/sign-in')
  const answer = await queryAs(session, JoinWithAccountDocument, { input: { token } }).catch(() => null)
  if (!answer) return unanswered(before.values)
  const { joinWithAccount: result } = answer
  if (result.__typename !== 'Assignment') return stateOf(result, before.values)
  await startSession({ ...session, assignmentId: result.id })
  redirect('/')
}
