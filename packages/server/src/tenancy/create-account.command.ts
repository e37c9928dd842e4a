import type { Database, Reading } from '@hubcap/database/door/database'
import { publicChain } from '@hubcap/database/lookups/public-chain'
import { email } from '@hubcap/rules/input/email'
import { name } from '@hubcap/rules/input/text'
import { newPassword } from '@hubcap/rules/tenancy/password'
import { type Role, roles } from '@hubcap/rules/tenancy/role'
import { z } from 'zod'
import { inputOf } from '../operation/input-of.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import { Refused } from '../operation/refused.ts'
import { askPassword } from './ask-password.ts'
import { createAccount, type NewPost } from './create-account.ts'
import { hashPassword } from './password-hash.ts'
import { requireGoodPassword } from './require-good-password.ts'

export const createAccountUsage = `npm run chain -- account --chain acme --role sales_rep --staff 1001 --name "Li Lei" --email lilei@acme.example

  Gives a person an account in a chain, with one post.

  --chain         the chain's address
  --role          ${roles.join(', ')}
  --name          the person
  --email         what they sign in with
  --franchisee    number of an owner's franchisee; may stand several times
  --store         number of a manager's or rep's store; may stand several times. A rep's is the staff's own unless given
  --staff         staff number of a rep

  The password is read from HUBCAP_PASSWORD, or asked for.`

const text = { type: 'string' } as const
const several = { type: 'string', multiple: true } as const
export const createAccountOptions = {
  chain: text,
  role: text,
  name: text,
  email: text,
  franchisee: several,
  store: several,
  staff: text,
} as const

const accountInput = z.strictObject({
  chain: z.string(),
  role: z.enum(roles),
  name,
  email,
  franchisee: z.array(z.string()).default([]),
  store: z.array(z.string()).default([]),
  staff: z.string().optional(),
  password: newPassword,
})
type AccountInput = z.output<typeof accountInput>

type Places = NewPost['places']

async function storesOf(db: Reading, codes: string[]): Promise<Places> {
  const stores = await db.store.findMany({ where: { code: { in: codes } } })
  if (stores.length !== new Set(codes).size) throw new Refused('access.not_found')
  return stores.map(({ franchiseeId, id }) => ({ franchiseeId, storeId: id }))
}

async function franchiseesOf(db: Reading, codes: string[]): Promise<Places> {
  const franchisees = await db.franchisee.findMany({ where: { code: { in: codes } } })
  if (franchisees.length !== new Set(codes).size) throw new Refused('access.not_found')
  return franchisees.map(({ id }) => ({ franchiseeId: id, storeId: null }))
}

/** Where the post holds, by the numbers that people know places by. */
async function postOf(db: Reading, input: AccountInput): Promise<NewPost> {
  const role: Role = input.role
  if (role === 'hq_admin' || role === 'hq_finance') return { role, staffId: null, places: [] }
  if (role === 'franchise_owner') return { role, staffId: null, places: await franchiseesOf(db, input.franchisee) }
  if (role === 'store_manager') return { role, staffId: null, places: await storesOf(db, input.store) }
  const staff = await db.staff.findFirst({ where: { staffNo: input.staff ?? '' } })
  if (!staff) throw new Refused('access.not_found')
  const own = staff.storeId ? [{ franchiseeId: staff.franchiseeId, storeId: staff.storeId }] : []
  return { role, staffId: staff.id, places: input.store.length > 0 ? await storesOf(db, input.store) : own }
}

/** @returns the sentence that says what was made */
export async function createAccountCommand(database: Database, fields: Record<string, unknown>): Promise<string> {
  const password = process.env.HUBCAP_PASSWORD || (await askPassword('Password of the account: ')) || undefined
  const input = inputOf(accountInput, { ...fields, password })
  const chain = await database.asNobody().read((db) => publicChain(db, input.chain))
  if (!chain) throw new Refused('access.not_found')
  requireGoodPassword(input.password, [chain.name, chain.slug, input.name, input.email], 'password')
  const { tenantId } = chain
  const door = database.asSystem(tenantId)
  const post = await door.read((db) => postOf(db, input))
  if (post.places.length === 0 && !post.role.startsWith('hq_')) throw new Refused('access.not_found')
  const account = {
    tenantId,
    name: input.name,
    email: input.email,
    phoneKey: null,
    locale: chain.locale === 'en' ? ('en' as const) : ('zh' as const),
    passwordHash: await hashPassword(input.password),
    posts: [post],
  }
  await refuseDuplicate(() => door.write((db) => createAccount(db, account, new Date())))
  return `${input.name} signs in at /c/${chain.slug} with ${input.email}.`
}
