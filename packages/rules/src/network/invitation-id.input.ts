import { z } from 'zod'
import { id } from '../input/id.ts'

/** Which invitation is renewed or revoked. */
export const invitationIdInput = z.strictObject({ id })
export type InvitationIdInput = z.output<typeof invitationIdInput>
