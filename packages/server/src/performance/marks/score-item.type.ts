import { itemLeftOutReasons } from '@hubcap/rules/performance/mark-points'
import type { ScoreItem as ScoreItemShape } from '@hubcap/rules/performance/score'
import type { EvaluationItem } from '@hubcap/rules/performance/scorecard'
import { builder } from '../../graphql/builder.ts'

/** With what its scorecard says of the item. */
type ShownItem = ScoreItemShape & { readonly item: EvaluationItem | null }

const ItemLeftOut = builder.enumType('ItemLeftOut', { values: itemLeftOutReasons })

export const ScoreItem = builder.objectRef<ShownItem>('ScoreItem').implement({
  description: 'What one evaluation item gives: its weight times the marks.',
  fields: (t) => ({
    itemId: t.exposeString('itemId'),
    name: t.string({ resolve: ({ item }) => item?.name ?? '' }),
    about: t.string({ nullable: true, resolve: ({ item }) => item?.about ?? null }),
    weight: t.exposeInt('weight', {
      description: 'Hundredths of a percent; what is left out has given its own to the others.',
    }),
    selfShare: t.exposeInt('selfShare', {
      description: 'Percent that the own mark counted for; 0 where there is none, and the manager’s alone counts.',
    }),
    self: t.exposeInt('self', { nullable: true, description: 'The own mark, whole, 0 to 100.' }),
    manager: t.exposeInt('manager', { nullable: true }),
    leftOut: t.field({
      type: ItemLeftOut,
      nullable: true,
      description: 'Why its weight went to the others.',
      resolve: ({ leftOut }) => leftOut,
    }),
    points: t.exposeInt('points', { description: 'Hundredths of a point.' }),
  }),
})
