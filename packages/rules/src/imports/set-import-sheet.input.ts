import { z } from 'zod'
import { id } from '../input/id.ts'

/** sheet: one of the file's, by its name. Which there are is the import's to say. */
export const setImportSheetInput = z.strictObject({ id, sheet: z.string().max(255) })
export type SetImportSheetInput = z.output<typeof setImportSheetInput>
