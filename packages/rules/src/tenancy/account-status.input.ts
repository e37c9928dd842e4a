import { z } from 'zod'
import { id } from '../input/id.ts'

/** Which account is suspended, or may act again. */
export const accountStatusInput = z.strictObject({ id })
export type AccountStatusInput = z.output<typeof accountStatusInput>
