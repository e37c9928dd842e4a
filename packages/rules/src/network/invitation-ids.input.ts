import { z } from 'zod'
import { ids } from '../input/ids.ts'

/** Which invitations are revoked. */
export const invitationIdsInput = z.strictObject({ ids })
export type InvitationIdsInput = z.output<typeof invitationIdsInput>
