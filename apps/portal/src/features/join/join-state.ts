/** What whoever joins writes, but for the password, which is never sent back. */
export type JoinValues = { name: string; email: string; phone: string }

/** What became of a try to join, as the form shows it. */
export type JoinState = {
  values: JoinValues
  /** By field. */
  errors: Record<string, string>
  problem: string | null
  /** Of the refusal. */
  code: string | null
}

export const firstState = (values: JoinValues): JoinState => ({ values, errors: {}, problem: null, code: null })

/** Refusals that somebody with an account gets round by signing in. */
export const needsSignIn = (code: string | null): boolean =>
  code === 'account.login_taken' || code === 'invitation.staff_has_account'
