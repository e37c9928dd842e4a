import { readFileSync } from 'node:fs'

/** What it takes to sign in. */
export type Account = { chainSlug: string; login: string; password: string }
type SignIn = Account & { role: string; chain: string; name: string }

const file = new URL('../../../../packages/demo/src/sign-ins.json', import.meta.url)
const signIns = JSON.parse(readFileSync(file, 'utf8')) as SignIn[]

/** The demo's people, by what they are. */
const roles = {
  admin: 'HQ administrator',
  finance: 'HQ finance',
  owner: 'Franchise owner',
  manager: 'Store manager',
  rep: 'Sales rep',
  otherOwner: 'Franchise owner, another franchisee',
  twoPosts: 'Two posts: franchise owner, store manager',
  twoChains: 'Two chains: franchise owner in both',
  otherChain: 'HQ administrator, another chain',
} as const

export type Who = keyof typeof roles
export const oneOfEachRole = ['admin', 'finance', 'owner', 'manager', 'rep'] as const satisfies readonly Who[]

export function person(who: Who): SignIn {
  const found = signIns.find(({ role }) => role === roles[who])
  if (!found) throw new Error(`The demo has no ${roles[who]}.`)
  return found
}
