import { z } from 'zod'
import { id } from '../input/id.ts'

export const startImportInput = z.strictObject({ id })
export type StartImportInput = z.output<typeof startImportInput>
