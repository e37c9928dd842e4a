import type { Role } from './role.ts'

/** Whether headquarters wants a second factor of somebody with these posts. */
export const needsSecondFactor = (posts: readonly string[], required: readonly string[]): boolean =>
  posts.some((role) => required.includes(role as Role))
