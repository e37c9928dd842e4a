import type { Action } from '../tenancy/can.ts'

/** What the log holds beside the lines of the role matrix: whoever comes in has no role yet. */
export const actionsOfNobody = ['chain.create', 'account.create', 'account.sign_in', 'account.sign_in_failed'] as const

/** Tries that came to nothing: no line of the matrix is about them. */
export const failedTries = ['card.password_failed'] as const

/** What stands in the log as what somebody did. */
export type LoggedAction = Action | (typeof actionsOfNobody)[number] | (typeof failedTries)[number]
