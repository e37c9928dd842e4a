import type { Database } from '@hubcap/database/door/database'
import { signInCandidates } from '@hubcap/database/lookups/sign-in-candidates'
import { phoneKey } from '@hubcap/rules/customers/phone-key'
import type { SignInInput } from '@hubcap/rules/tenancy/sign-in.input'
import { Refused } from '../operation/refused.ts'
import { loadSignedIn } from './load-signed-in.ts'
import { decoyHash, verifyPassword } from './password-hash.ts'
import { type SignInChoice, signInChoice } from './sign-in-choice.ts'

/** Always as many checks as this at least, so that the time doesn't tell how many chains know the login. */
const leastChecks = 2

/**
 * Checks a password against every chain that knows the login, and offers those where it matched.
 * @throws Refused auth.sign_in_failed, the same for an unknown login and a wrong password; auth.no_post where the password is
 * right and no post holds
 */
export async function signIn(
  { database, secret, now }: { database: Database; secret: string; now: Date },
  input: SignInInput,
): Promise<SignInChoice[]> {
  const email = input.login.includes('@') ? input.login.toLowerCase() : null
  const phone = email ? null : phoneKey(input.login, 'CN')
  const candidates = await database
    .asNobody()
    .read((db) => signInCandidates(db, { email, phoneKey: phone }, input.chainSlug))
  const hashes = candidates.map((candidate) => candidate.passwordHash)
  while (hashes.length < leastChecks) hashes.push(await decoyHash)
  const matches = await Promise.all(hashes.map((hash) => verifyPassword(hash, input.password)))
  const chosen = candidates.filter((_, index) => matches[index])
  if (chosen.length === 0) throw new Refused('auth.sign_in_failed')
  const acting = await Promise.all(chosen.map((one) => loadSignedIn(database, { ...one, assignmentId: null })))
  if (acting.every((one) => one === null)) throw new Refused('auth.no_post')
  return Promise.all(
    chosen
      .filter((_, index) => acting[index])
      .map(({ chainName, ...one }) => signInChoice({ secret, now }, { ...one, name: chainName })),
  )
}
