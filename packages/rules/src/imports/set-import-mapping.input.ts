import { z } from 'zod'
import { id } from '../input/id.ts'
import { orNull } from '../input/optional.ts'
import { writtenDefaults, writtenMapping } from './import-fields-input.ts'

export const setImportMappingInput = z.strictObject({ id, mapping: writtenMapping, defaults: orNull(writtenDefaults) })
export type SetImportMappingInput = z.output<typeof setImportMappingInput>
