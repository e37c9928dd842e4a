import { z } from 'zod'
import { id } from '../input/id.ts'

export const revealCustomerPhoneInput = z.strictObject({ id })
export type RevealCustomerPhoneInput = z.output<typeof revealCustomerPhoneInput>
