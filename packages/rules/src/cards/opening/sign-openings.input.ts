import { z } from 'zod'
import { ids } from '../../input/ids.ts'

export const signOpeningsInput = z.strictObject({ ids })
export type SignOpeningsInput = z.output<typeof signOpeningsInput>
