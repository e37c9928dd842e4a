import { z } from 'zod'
import { id } from '../input/id.ts'

/** Which of one's devices is signed out. */
export const sessionIdInput = z.strictObject({ id })
export type SessionIdInput = z.output<typeof sessionIdInput>

/** Whether the device in hand stays signed in, of all of one's own. */
export const endOwnSessionsInput = z.strictObject({ keepCurrent: z.boolean() })
export type EndOwnSessionsInput = z.output<typeof endOwnSessionsInput>

/** Whose devices are signed out, or whose second factor is taken away, by headquarters. */
export const accountIdInput = z.strictObject({ id })
export type AccountIdInput = z.output<typeof accountIdInput>
