import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id, idempotencyKey } from '../input/id.ts'
import { checkParams } from '../input/issue.ts'
import { name } from '../input/text.ts'
import { mostKeyDays } from './key-expiry.ts'
import { keyRoles } from './key-role.ts'

/** As many places as one key may hold for. */
const mostPlaces = 50
const places = z
  .array(id)
  .max(mostPlaces)
  .nullish()
  .transform((ids) => ids ?? [])

const days = z.int().min(1).max(mostKeyDays)

/** days: how long the key holds. Headquarters’ roles name no place, an owner's franchisees, a manager's stores. */
export const createApiKeyInput = z
  .strictObject({ name, role: choice(keyRoles), franchiseeIds: places, storeIds: places, days, idempotencyKey })
  .refine(({ role, franchiseeIds }) => role !== 'franchise_owner' || franchiseeIds.length > 0, {
    path: ['franchiseeIds'],
    ...checkParams('required'),
  })
  .refine(({ role, storeIds }) => role !== 'store_manager' || storeIds.length > 0, {
    path: ['storeIds'],
    ...checkParams('required'),
  })
  .refine(({ role, franchiseeIds }) => role === 'franchise_owner' || franchiseeIds.length === 0, {
    path: ['franchiseeIds'],
    ...checkParams('invalid'),
  })
  .refine(({ role, storeIds }) => role === 'store_manager' || storeIds.length === 0, {
    path: ['storeIds'],
    ...checkParams('invalid'),
  })
export type CreateApiKeyInput = z.output<typeof createApiKeyInput>
