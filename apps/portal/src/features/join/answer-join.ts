import { AcceptInvitationDocument, JoinWithAccountDocument } from '@generated/graphql.ts'
import { render } from '@hubcap/words/render'
import { getLocale, getTranslations } from 'next-intl/server'
import { problem } from '@/lib/api/problem.ts'
import { queryAs } from '@/lib/api/query-as.ts'
import { shortRequest } from '@/lib/api/read-json.ts'
import { isSameOrigin } from '@/lib/api/same-origin.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { joinPath } from '@/lib/session/join-address.ts'
import { openSession } from '@/lib/session/open-session.ts'
import { readSession } from '@/lib/session/session.ts'
import { startSession } from '@/lib/session/start-session.ts'
import { keepJoinState } from './join-flash.ts'
import { firstState, type JoinState, type JoinValues } from './join-state.ts'

/** Longer than any field may be, and short enough for a cookie. */
const longest = 300

const textOf = (data: FormData, name: string) => String(data.get(name) ?? '').slice(0, longest)

const seeOther = (path: string) => new Response(null, { status: 303, headers: { location: path } })

type Turned =
  | { __typename: 'InvalidInput'; issues: readonly { path: readonly string[]; code: string; params: unknown }[] }
  | { __typename: 'Refused'; code: string; params: unknown }

/** Why not, in the reader's words: beside the fields, or above the button. */
async function stateOf(turned: Turned | undefined, values: JoinValues): Promise<JoinState> {
  if (!turned) return { ...firstState(values), problem: (await getTranslations('patterns.form'))('unanswered') }
  const locale = (await getLocale()) as Locale
  const say = (code: string, params: unknown) => render(locale, code, params as Record<string, unknown>)
  if (turned.__typename === 'Refused')
    return { values, errors: {}, problem: say(turned.code, turned.params), code: turned.code }
  const errors = turned.issues.map(({ path, code, params }) => [path[0], say(code, params)])
  return { values, errors: Object.fromEntries(errors), problem: null, code: null }
}

async function backToPage(token: string, turned: Turned | undefined, values: JoinValues): Promise<Response> {
  await keepJoinState(token, await stateOf(turned, values))
  return seeOther(joinPath(token))
}

/**
 * A browser's own form, so that it works in any, without a script: makes the account and signs it in, or leads back to the
 * page with what is wrong.
 */
export async function acceptInvitation(request: Request, token: string): Promise<Response> {
  if (!isSameOrigin(request)) return problem(403, 'cross_site')
  const short = await shortRequest(request)
  if (!short) return problem(413, 'too_long')
  const data = await short.formData()
  const values = { name: textOf(data, 'name'), email: textOf(data, 'email'), phone: textOf(data, 'phone') }
  const input = { token, ...values, password: textOf(data, 'password'), locale: await getLocale() }
  const answer = await queryAs(null, AcceptInvitationDocument, { input }).catch(() => null)
  if (answer?.acceptInvitation.__typename !== 'SignedIn') return backToPage(token, answer?.acceptInvitation, values)
  const ticket = answer.acceptInvitation.choices[0]?.ticket ?? ''
  const opened = await openSession({ ticket }).catch(() => null)
  return seeOther(opened?.__typename === 'OpenedSession' ? '/' : '/sign-in')
}

/** Takes the post with the account that is signed in, which acts as it from now on. */
export async function takeInvitation(request: Request, token: string): Promise<Response> {
  if (!isSameOrigin(request)) return problem(403, 'cross_site')
  const session = await readSession()
  if (!session) return seeOther(`/sign-in?to=${encodeURIComponent(joinPath(token))}`)
  const answer = await queryAs(session, JoinWithAccountDocument, { input: { token } }).catch(() => null)
  if (answer?.joinWithAccount.__typename !== 'Assignment')
    return backToPage(token, answer?.joinWithAccount, { name: '', email: '', phone: '' })
  await startSession({ ...session, assignmentId: answer.joinWithAccount.id })
  return seeOther('/')
}
