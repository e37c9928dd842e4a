import { z } from 'zod'
import { id } from '../input/id.ts'

export const revealLeadPhoneInput = z.strictObject({ id })
export type RevealLeadPhoneInput = z.output<typeof revealLeadPhoneInput>
