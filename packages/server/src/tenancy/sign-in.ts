import { nobodysTenantId } from '@hubcap/database/door/nobodys-tenant'
import { type SignInCandidate, signInCandidates } from '@hubcap/database/lookups/sign-in-candidates'
import { phoneKey } from '@hubcap/rules/customers/phone-key'
import type { SignInInput } from '@hubcap/rules/tenancy/sign-in.input'
import { Refused } from '../operation/refused.ts'
import { beginAttempt } from './attempts/begin-attempt.ts'
import { logFailure } from './attempts/log-failure.ts'
import { type Subject, subjectOfAccount, subjectOfLogin } from './attempts/subject.ts'
import { loadSignedIn } from './load-signed-in.ts'
import { decoyHash, verifyPassword } from './password-hash.ts'
import type { Entering } from './request-of-account.ts'
import { type SignInChoice, signInChoice } from './sign-in-choice.ts'

/** Always as many checks as this at least, so that the time doesn't tell how many chains know the login. */
const leastChecks = 2

/** Nobody's, asked about like an account's. */
const nobody = { tenantId: nobodysTenantId, userAccountId: nobodysTenantId }

async function findCandidates({ database }: Entering, { login, chainSlug }: SignInInput) {
  const email = login.includes('@') ? login.toLowerCase() : null
  const phone = email ? null : phoneKey(login, 'CN')
  const candidates = await database.asNobody().read((db) => signInCandidates(db, { email, phoneKey: phone }, chainSlug))
  return { candidates, key: email ?? phone ?? login }
}

/** What is tried: a password of each account that is meant; where none is, of the login. */
async function subjectsOf(context: Entering, candidates: readonly SignInCandidate[], key: string): Promise<Subject[]> {
  const { database, origin, secret } = context
  const subject = (account: typeof nobody) => subjectOfAccount(database, 'password', account, origin)
  if (candidates.length > 0) return Promise.all(candidates.map(subject))
  await subject(nobody)
  return [subjectOfLogin(secret, key, origin)]
}

async function matching(candidates: readonly SignInCandidate[], password: string): Promise<SignInCandidate[]> {
  const hashes = candidates.map((candidate) => candidate.passwordHash)
  while (hashes.length < leastChecks) hashes.push(await decoyHash)
  const matches = await Promise.all(hashes.map((hash) => verifyPassword(hash, password)))
  return candidates.filter((_, index) => matches[index])
}

/**
 * Checks a password against every chain that knows the login, and offers those where it matched.
 * @throws Refused auth.sign_in_failed, the same for an unknown login and a wrong password; auth.no_post where the password is
 * right and no post holds; auth.wait and auth.too_many_attempts after wrong ones
 */
export async function signIn(context: Entering, input: SignInInput): Promise<SignInChoice[]> {
  const { candidates, key } = await findCandidates(context, input)
  const attempt = await beginAttempt(context, await subjectsOf(context, candidates, key))
  const chosen = await matching(candidates, input.password)
  if (chosen.length === 0) {
    await logFailure(context, candidates, 'password')
    throw new Refused('auth.sign_in_failed')
  }
  await attempt.pass()
  const offered = await Promise.all(
    chosen.map(async (one) => {
      const acting = await loadSignedIn(context.database, { ...one, assignmentId: null })
      return acting && signInChoice(context, { ...one, name: one.chainName, needsCode: acting.secondFactor.has })
    }),
  )
  const choices = offered.filter((one) => one !== null)
  if (choices.length === 0) throw new Refused('auth.no_post')
  return choices
}
