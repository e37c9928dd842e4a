import type { z } from 'zod'
import { checkParams } from '../input/issue.ts'
import { type Role, scopeOf } from './role.ts'

type Place = { role: Role; franchiseeId: string | null; storeId: string | null; staffId: string | null }

/** Refinements: a role at a franchisee names it, one at a store names the store. What a role has no use for is refused. */
export const withPlaceOfRole = <Schema extends z.ZodType<Place>>(schema: Schema) =>
  schema
    .refine(({ role, franchiseeId }) => scopeOf(role) !== 'franchisee' || franchiseeId !== null, {
      path: ['franchiseeId'],
      ...checkParams('required'),
    })
    .refine(({ role, storeId }) => !atStore(role) || storeId !== null, {
      path: ['storeId'],
      ...checkParams('required'),
    })
    .refine(({ role, storeId }) => atStore(role) || storeId === null, { path: ['storeId'], ...checkParams('invalid') })
    .refine(({ role, staffId }) => atStore(role) || staffId === null, { path: ['staffId'], ...checkParams('invalid') })
    .refine(({ role, franchiseeId }) => scopeOf(role) !== 'chain' || franchiseeId === null, {
      path: ['franchiseeId'],
      ...checkParams('invalid'),
    })

const atStore = (role: Role) => scopeOf(role) === 'store' || scopeOf(role) === 'person'
