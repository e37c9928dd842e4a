import { z } from 'zod'
import { checkParams } from '../input/issue.ts'

const fieldKey = z.string().regex(/^[a-z_]{1,40}$/)
const cell = z.string().refine((text) => text.length <= 2000, checkParams('too_long', { max: 2000 }))

/** { field: column heading }. Which fields and headings there are is importMappingSchema's matter. */
export const writtenMapping = z.record(fieldKey, cell)

/** { field: text }, read as if it stood in the cell of each row that has none. */
export const writtenDefaults = z.record(fieldKey, cell)
