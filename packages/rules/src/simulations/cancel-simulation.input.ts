import { z } from 'zod'
import { id } from '../input/id.ts'

export const cancelSimulationInput = z.strictObject({ id })
