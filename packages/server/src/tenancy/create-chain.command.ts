import type { Database } from '@hubcap/database/door/database'
import { createChainInput } from '@hubcap/rules/tenancy/create-chain.input'
import { inputOf } from '../operation/input-of.ts'
import { askPassword } from './ask-password.ts'
import { createChain } from './create-chain.ts'
import { newChainOf } from './new-chain-of.ts'

export const createChainUsage = `npm run chain -- create --slug acme --name "Acme Glass" --admin-name "Wang Wei" --admin-email wang@acme.example

  Makes a new, empty chain with its first HQ administrator and one card product of open amount.

  --slug          the part of the address that is the chain's own: a-z, 0-9 and -
  --name          the chain's name
  --time-zone     decides which day a sale belongs to; Asia/Shanghai unless given
  --currency      of everything in it; CNY unless given
  --locale        zh or en; zh unless given
  --admin-name    the first administrator
  --admin-email   what they sign in with, and/or
  --admin-phone

  The password is read from HUBCAP_ADMIN_PASSWORD, or asked for.`

const text = { type: 'string' } as const
export const createChainOptions = {
  slug: text,
  name: text,
  'time-zone': { ...text, default: 'Asia/Shanghai' },
  currency: { ...text, default: 'CNY' },
  locale: { ...text, default: 'zh' },
  'admin-name': text,
  'admin-email': text,
  'admin-phone': text,
} as const

/** @returns the sentence that says what was made */
export async function createChainCommand(database: Database, fields: Record<string, unknown>): Promise<string> {
  const adminPassword =
    process.env.HUBCAP_ADMIN_PASSWORD || (await askPassword('Password of the administrator: ')) || undefined
  const chain = newChainOf(inputOf(createChainInput, { ...fields, adminPassword }))
  await createChain(database, chain, new Date())
  const { administrator: account } = chain
  const logins = [account.email, account.phoneKey].filter(Boolean).join(' or ')
  return `${chain.name} is ready at /c/${chain.slug}. ${account.name} signs in there with ${logins}.`
}
