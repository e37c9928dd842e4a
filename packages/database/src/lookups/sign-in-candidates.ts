import type { Reading } from '../door/database.ts'

export type SignInCandidate = {
  tenantId: string
  slug: string
  chainName: string
  locale: string
  userAccountId: string
  passwordHash: string
}

/** Active accounts of any chain, or of the one with that slug, that a login means. */
export const signInCandidates = (
  db: Reading,
  login: { email: string | null; phoneKey: string | null },
  slug: string | null,
): Promise<SignInCandidate[]> =>
  db.$queryRaw`
    SELECT tenant_id AS "tenantId", slug, chain_name AS "chainName", locale,
           user_account_id AS "userAccountId", password_hash AS "passwordHash"
    FROM app.sign_in_candidates(${login.email}::text, ${login.phoneKey}::text, ${slug}::text)`
