import { ownPasswordHash } from '@hubcap/database/lookups/own-password-hash'
import { Refused } from '../operation/refused.ts'
import { doorOf, type Request } from '../operation/request.ts'
import { beginAttempt } from './attempts/begin-attempt.ts'
import { subjectOfSession } from './attempts/subject.ts'
import { verifyPassword } from './password-hash.ts'

/**
 * Asks somebody who is signed in for their password once more. @returns its hash
 * @throws Refused auth.wrong_password; auth.wait and auth.too_many_attempts after wrong ones
 */
export async function provePassword(request: Request, password: string): Promise<string> {
  const userAccountId = request.actor.userAccountId as string
  const attempt = await beginAttempt(request, [subjectOfSession({ userAccountId }, request.origin)])
  const hash = await doorOf(request).write(ownPasswordHash)
  if (!hash || !(await verifyPassword(hash, password))) throw new Refused('auth.wrong_password')
  await attempt.pass()
  return hash
}
