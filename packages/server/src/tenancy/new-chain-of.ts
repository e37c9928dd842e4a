import type { CreateChainInput } from '@hubcap/rules/tenancy/create-chain.input'
import type { NewChain } from './create-chain.ts'
import { ownPhoneKey } from './own-phone-key.ts'
import { requireGoodPassword } from './require-good-password.ts'

/** What createChain() takes, of what somebody wrote. @throws InvalidInput on adminPhone, adminPassword */
export function newChainOf(input: CreateChainInput): NewChain {
  const { adminName, adminEmail, adminPhone, adminPassword, ...chain } = input
  const phoneKey = ownPhoneKey(adminPhone, chain.currency, 'adminPhone')
  const words = [chain.name, chain.slug, adminName, adminEmail, adminPhone]
  requireGoodPassword(adminPassword, words, 'adminPassword')
  return { ...chain, administrator: { name: adminName, email: adminEmail, phoneKey, password: adminPassword } }
}
