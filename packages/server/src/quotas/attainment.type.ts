import { attained } from '@hubcap/rules/quotas/attainment'
import { attainmentKey, attainmentSorts, sortAttainment } from '@hubcap/rules/quotas/sort-attainment'
import { encodeGlobalID, resolveArrayConnection } from '@pothos/plugin-relay'
import { builder } from '../graphql/builder.ts'
import { badPage } from '../graphql/keyset.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { SortDirection } from '../graphql/vocabularies.type.ts'
import type { NamedAttainment } from './load-attainment.ts'

/** A page has at most so many. */
const mostRows = 100

const idOf = (typename: string, id: string | null) => id && encodeGlobalID(typename, id)

const AttainmentRow = builder.objectRef<NamedAttainment>('AttainmentRow').implement({
  description: 'What a place or a person was to reach in a month and reached. Minor units, or a count.',
  fields: (t) => ({
    key: t.string({ description: 'Tells rows apart.', resolve: (line) => attainmentKey(line) }),
    month: t.expose('month', { type: 'Date', description: 'Its first day.' }),
    name: t.exposeString('name'),
    franchiseeId: t.id({ nullable: true, resolve: (line) => idOf('Franchisee', line.franchiseeId) }),
    storeId: t.id({ nullable: true, resolve: (line) => idOf('Store', line.storeId) }),
    staffId: t.id({ nullable: true, resolve: (line) => idOf('Staff', line.staffId) }),
    storeName: t.exposeString('storeName', { nullable: true }),
    franchiseeName: t.exposeString('franchiseeName', { nullable: true }),
    target: t.expose('target', { type: 'Money', nullable: true, description: 'As it was set; null: none.' }),
    effective: t.expose('effective', {
      type: 'Money',
      nullable: true,
      description: 'What was really to be reached, by the days that somebody was there.',
    }),
    actual: t.expose('actual', { type: 'Figure' }),
    attainment: t.exposeFloat('attainment', {
      nullable: true,
      description: 'Of what was really to be reached: 1 is all.',
    }),
  }),
})

const sum = (lines: readonly NamedAttainment[], of: (line: NamedAttainment) => number | null) =>
  lines.reduce((total, line) => total + (of(line) ?? 0), 0)

/** Null where none of them has any. */
const sumOrNone = (lines: readonly NamedAttainment[], of: (line: NamedAttainment) => number | null) =>
  lines.some((line) => of(line) !== null) ? sum(lines, of) : null

const AttainmentOrderField = builder.enumType('AttainmentOrderField', { values: attainmentSorts })
export const AttainmentOrder = builder.inputType('AttainmentOrder', {
  fields: (t) => ({
    field: t.field({ type: AttainmentOrderField, required: true }),
    direction: t.field({ type: SortDirection, required: true }),
  }),
})

export const Attainment = builder.objectRef<{ lines: NamedAttainment[] }>('Attainment').implement({
  description: 'Targets beside what was reached, as far as the viewer sees.',
  fields: (t) => ({
    rowCount: t.int({ resolve: ({ lines }) => lines.length }),
    target: t.field({
      type: 'Money',
      nullable: true,
      description: 'Null where nobody has a quota.',
      resolve: ({ lines }) => sumOrNone(lines, ({ target }) => target),
    }),
    effective: t.field({
      type: 'Money',
      nullable: true,
      resolve: ({ lines }) => sumOrNone(lines, ({ effective }) => effective),
    }),
    actual: t.field({ type: 'Figure', resolve: ({ lines }) => sum(lines, ({ actual }) => actual) }),
    attainment: t.float({
      nullable: true,
      description: 'Of all rows that have something to reach.',
      resolve: ({ lines }) => {
        const aiming = lines.filter(({ effective }) => effective)
        return attained(
          sum(aiming, ({ actual }) => actual),
          sum(aiming, ({ effective }) => effective),
        )
      },
    }),
    rows: t.connection({
      type: AttainmentRow,
      description: `At most ${mostRows} on a page.`,
      complexity: pageComplexity,
      args: { orderBy: t.arg({ type: AttainmentOrder }) },
      resolve: ({ lines }, { orderBy, ...args }) => {
        const sorted = sortAttainment(lines, orderBy ?? { field: 'attainment', direction: 'desc' })
        try {
          return resolveArrayConnection({ args, defaultSize: mostRows, maxSize: mostRows }, sorted)
        } catch {
          throw badPage('That cursor belongs to another list')
        }
      },
    }),
  }),
})
