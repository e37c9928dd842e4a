import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { ids } from '../input/ids.ts'

/** Leaving is each person's own: it has a day. */
const heldStatuses = ['active', 'suspended'] as const

export const setStaffStatusInput = z.strictObject({ ids, status: choice(heldStatuses) })
export type SetStaffStatusInput = z.output<typeof setStaffStatusInput>
