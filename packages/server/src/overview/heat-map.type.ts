import { daysBetween } from '@hubcap/rules/input/day'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../graphql/builder.ts'
import type { Look } from './look.ts'
import type { StoreDays } from './store-days.ts'

const HeatRow = builder.objectRef<StoreDays>('HeatRow').implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('Store', id) }),
    name: t.exposeString('name'),
    amounts: t.field({
      type: ['Money'],
      nullable: { list: false, items: true },
      description: 'One for each day of the month; null for days to come.',
      resolve: ({ amounts }) => amounts,
    }),
  }),
})

export type HeatMapShape = { look: Look; rows: StoreDays[]; first: number }

export const HeatMap = builder.objectRef<HeatMapShape>('HeatMap').implement({
  description: 'What each store sold on each day of the month.',
  fields: (t) => ({
    days: t.field({ type: ['Date'], resolve: ({ look }) => daysBetween(look.periods.from, look.end) }),
    storeCount: t.int({ description: 'Stores that sold anything.', resolve: ({ rows }) => rows.length }),
    rows: t.field({ type: [HeatRow], resolve: ({ rows, first }) => rows.slice(0, first) }),
  }),
})
