import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type pg from 'pg'

const secret = process.env.RIVAL_SECRET ?? ''

/** Whether the account and its posts are looked up for each request, as the product does; else the token is believed. */
export const looksUp = process.env.RIVAL_LOOKS_UP === 'yes'

export type Settings = Record<'app.tenant_id' | 'app.scope' | 'app.user_account_id', string>

/** The settings of whoever asks, from the signed token. @throws where it is forged */
export function settingsOf(request: IncomingMessage): Settings {
  const [head, claims, signature] = (request.headers.authorization ?? '').replace(/^Bearer /, '').split('.')
  const expected = createHmac('sha256', secret).update(`${head}.${claims}`).digest()
  const given = Buffer.from(signature ?? '', 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new Error('The token is forged')
  const { sub, tid } = JSON.parse(Buffer.from(claims ?? '', 'base64url').toString())
  return { 'app.tenant_id': tid, 'app.scope': 'chain', 'app.user_account_id': sub }
}

const names = ['app.tenant_id', 'app.scope', 'app.user_account_id'] as const

/** Makes a transaction the caller's. */
export const sayWho = (client: pg.PoolClient, settings: Settings) =>
  client.query({
    name: 'settings',
    text: `SELECT ${names.map((name, at) => `set_config('${name}', $${at + 1}, true)`).join(', ')}`,
    values: names.map((name) => settings[name]),
  })

const account = {
  name: 'account',
  text: `SELECT u.name, c.name AS chain, c.time_zone, c.currency, a.id, a.role, a.staff_id, e.status AS staff_status,
      array(SELECT p.franchisee_id FROM assignment_place p WHERE p.tenant_id = a.tenant_id AND p.assignment_id = a.id) AS franchisees,
      array(SELECT p.store_id FROM assignment_place p WHERE p.tenant_id = a.tenant_id AND p.assignment_id = a.id) AS stores
    FROM user_account u JOIN chain c ON c.tenant_id = u.tenant_id
    JOIN assignment a ON a.tenant_id = u.tenant_id AND a.user_account_id = u.id AND a.ended_at IS NULL
    LEFT JOIN staff e ON e.tenant_id = a.tenant_id AND e.id = a.staff_id
    WHERE u.tenant_id = $1 AND u.id = $2 AND u.status = 'active'`,
}

/** Looks up the account and its posts, in a transaction that is its chain's. @throws where it may not act */
export async function requireAccount(client: pg.PoolClient, settings: Settings): Promise<void> {
  const values = [settings['app.tenant_id'], settings['app.user_account_id']]
  const { rows } = await client.query({ ...account, values })
  if (!rows.some(({ role }) => role === 'hq_admin')) throw new Error('That account has no such post')
}
