import { readToken, signToken } from '../tenancy/signed-token.ts'
import type { Answer } from './api-client.ts'

export type From = { ip?: string; dev?: string; ua?: string }
export type SessionClaims = { sub: string; tid: string; sid: string }

type Choice = { ticket: string; needsCode: boolean; chain: { slug: string } }
// biome-ignore lint/suspicious/noExplicitAny: a test says by its expectations what the answer looks like
type Any = any

/** Inputs that several mutations take. */
const sharedInputs: Record<string, string> = {
  beginSecondFactor: 'OwnPasswordInput',
  renewRecoveryCodes: 'OwnPasswordInput',
  removeSecondFactor: 'OwnPasswordInput',
  requireSecondFactor: 'SecondFactorRolesInput',
}

const refusals = '... on Refused { code params } ... on InvalidInput { issues { path code } }'

/** What the portal does for browsers at different places: tokens as it mints them, signing in step by step. */
export function callerClient({ url, secret, now }: { url: () => string; secret: string; now: () => Date }) {
  async function askWith(token: string, document: string, variables: object = {}): Promise<Answer> {
    const response = await fetch(`${url()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: document, variables }),
    })
    return response.json() as Promise<Answer>
  }
  const mint = (claims: Partial<SessionClaims> & From) => signToken(secret, 'hubcap-api', claims as never, now(), 60)
  const ask = async (claims: Partial<SessionClaims> & From, document: string, variables?: object) =>
    askWith(await mint(claims), document, variables)
  const change = async (claims: Partial<SessionClaims> & From, field: string, input: object, result: string) => {
    const type = sharedInputs[field] ?? `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`
    const document = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ${result} ${refusals} } }`
    const { data, errors } = await ask(claims, document, { input })
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '))
    return data[field] as Any
  }
  const signIn = (from: From, login: string, password: string) =>
    change(from, 'signIn', { login, password }, '... on SignedIn { choices { ticket needsCode chain { slug } } }')
  const open = (from: From, ticket: string, code?: string) =>
    change(from, 'openSession', { ticket, code }, '... on OpenedSession { sessionId tenantId userAccountId }')
  return {
    askWith,
    mint,
    ask,
    change,
    signIn,
    open,
    /** All of signing in, where it has one step. @returns what the tokens of the session say */
    async enter(from: From, login: string, password: string): Promise<SessionClaims & From> {
      const [choice] = (await signIn(from, login, password)).choices as [Choice]
      const { sessionId, tenantId, userAccountId } = await open(from, choice.ticket)
      return { ...from, sub: userAccountId, tid: tenantId, sid: sessionId }
    },
    sessionOfTicket: (ticket: string) => readToken(secret, 'hubcap-sign-in', ticket, now()),
  }
}
