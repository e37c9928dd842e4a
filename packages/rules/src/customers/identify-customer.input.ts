import { z } from 'zod'
import { writtenPhone } from '../input/phone.ts'

export const identifyCustomerInput = z.strictObject({ phone: writtenPhone })
export type IdentifyCustomerInput = z.output<typeof identifyCustomerInput>
