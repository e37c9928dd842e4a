import { z } from 'zod'
import { id } from '../input/id.ts'

export const cancelImportInput = z.strictObject({ id })
export type CancelImportInput = z.output<typeof cancelImportInput>
