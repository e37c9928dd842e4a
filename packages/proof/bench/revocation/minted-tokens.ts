import { findAsker } from '../frame/find-asker.ts'
import { globalId } from '../frame/global-id.ts'
import type { Stage } from '../frame/stage.ts'
import { type Asker, tokenFor } from '../frame/token.ts'
import { type Revoked, type Watched, watch } from './watch.ts'

const today = '2026-11-20'
const passwords = ['shangmen-xiche', 'another-fine-password'] as const

const viewer = '{ viewer { role } }'

type Answer = { data?: Record<string, { code?: string; issues?: unknown } | null> | null; errors?: unknown }

async function ask(url: string, token: string, query: string, variables: object = {}): Promise<Answer> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as Answer
}

const mutation = (field: string, more = '') => {
  const type = { suspendAccount: 'AccountStatusInput', signOutAccount: 'AccountIdInput' }[field]
  const own = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`
  return `mutation ($input: ${type ?? own}!) { ${field}(input: $input) { __typename ${more}
    ... on Refused { code } ... on InvalidInput { issues { path code } } } }`
}

/** The demo, its API, an administrator and a rep with two devices. */
async function setUp(stage: Stage) {
  const urls = await stage.database('bench_revocation')
  await stage.loadDemo(urls, today)
  const api = await stage.startApi(urls)
  const admin = await findAsker(stage, urls.superuser, 'jiejing', 'hq_admin')
  const rep = await findAsker(stage, urls.superuser, 'jiejing', 'sales_rep')
  const tokens = { admin: tokenFor(api.secret, admin), rep: tokenFor(api.secret, rep) }
  const change = async (token: string, field: string, input: object, more = '') => {
    const { data, errors } = await ask(api.url, token, mutation(field, more), { input })
    const result = data?.[field]
    if (!result || result.code || result.issues) throw new Error(`${field}: ${JSON.stringify({ data, errors })}`)
    return result as Record<string, unknown>
  }
  return { stage, urls, api, rep, tokens, change }
}

type House = Awaited<ReturnType<typeof setUp>>

/** Everything that shuts the rep out is undone, and a second device of theirs is signed in. */
async function restore({ stage, urls, rep }: House): Promise<Asker & { sessionId: string }> {
  const sessionId = crypto.randomUUID()
  const account = `tenant_id = '${rep.tenantId}' AND user_account_id = '${rep.userAccountId}'`
  const whole = "now(), now() + interval '1 second', now(), now() + interval '1 day'"
  await stage.sql(
    urls.superuser,
    `UPDATE user_account SET status = 'active' WHERE tenant_id = '${rep.tenantId}' AND id = '${rep.userAccountId}'`,
    `UPDATE assignment SET ended_at = NULL WHERE ${account}`,
    `UPDATE user_session SET revoked_at = NULL, proved_at = now() + interval '1 second' WHERE ${account}`,
    `INSERT INTO user_session (tenant_id, id, user_account_id, created_at, proved_at, seen_at, expires_at)
     VALUES ('${rep.tenantId}', '${sessionId}', '${rep.userAccountId}', ${whole})`,
  )
  return { ...rep, sessionId }
}

/** What shuts somebody out, each told by its name. */
function changes({ tokens, change, rep }: House, round: number): Record<string, () => Promise<unknown>> {
  const id = globalId('UserAccount', rep.userAccountId)
  const [currentPassword, newPassword] = round % 2 === 0 ? passwords : passwords.toReversed()
  return {
    'the account is suspended': () => change(tokens.admin, 'suspendAccount', { id }),
    'their post ends': () => change(tokens.admin, 'endPost', { id: globalId('Assignment', rep.assignmentId) }),
    'headquarters signs them out': () => change(tokens.admin, 'signOutAccount', { id }),
    'they change the password elsewhere': () => change(tokens.rep, 'changePassword', { currentPassword, newPassword }),
  }
}

async function watchKey({ api, tokens, change }: House): Promise<Revoked> {
  const input = { name: 'bench', role: 'hq_finance', days: 1, idempotencyKey: crypto.randomUUID() }
  const made = await change(tokens.admin, 'createApiKey', input, '... on ApiKeyMade { key apiKey { id } }')
  const { id } = made.apiKey as { id: string }
  const isServed = async () => Boolean((await ask(api.url, String(made.key), viewer)).data?.viewer)
  return watch(isServed, () => change(tokens.admin, 'revokeApiKey', { id }))
}

/** Tokens that the portal minted before the change and would hold for a minute, and an API key. */
export async function ofMintedTokens(stage: Stage, rounds: number): Promise<Watched[]> {
  const house = await setUp(stage)
  const found: Watched[] = []
  for (let round = 0; round < rounds; round++) {
    for (const [name, act] of Object.entries(changes(house, round))) {
      const token = tokenFor(house.api.secret, await restore(house))
      const isServed = async () => Boolean((await ask(house.api.url, token, viewer)).data?.viewer)
      found.push({ name: `token: ${name}`, ...(await watch(isServed, act)) })
    }
    found.push({ name: 'API key: revoked', ...(await watchKey(house)) })
  }
  await house.api.stop()
  return found
}
