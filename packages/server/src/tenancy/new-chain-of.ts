import type { CreateChainInput } from '@hubcap/rules/tenancy/create-chain.input'
import type { NewChain } from './create-chain.ts'
import { ownPhoneKey } from './own-phone-key.ts'

/** What createChain() takes, of what somebody wrote. @throws InvalidInput on adminPhone */
export function newChainOf(input: CreateChainInput): NewChain {
  const { adminName, adminEmail, adminPhone, adminPassword, ...chain } = input
  const phoneKey = ownPhoneKey(adminPhone, chain.currency, 'adminPhone')
  return { ...chain, administrator: { name: adminName, email: adminEmail, phoneKey, password: adminPassword } }
}
