import { z } from 'zod'
import { id } from '../input/id.ts'

export const undoImportInput = z.strictObject({ id })
export type UndoImportInput = z.output<typeof undoImportInput>
