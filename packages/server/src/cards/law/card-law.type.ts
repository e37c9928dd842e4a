import { lawFigures } from '@hubcap/rules/cards/law/parameters/law-figures'
import type { LawRule as Rule } from '@hubcap/rules/cards/law/parameters/law-rule'
import { builder } from '../../graphql/builder.ts'
import { LawRule } from '../../graphql/card-vocabularies.type.ts'
import { rowKey } from '../../graphql/row-key.ts'

const LawFigure = builder.objectRef<{ name: string; value: number }>('LawFigure').implement({
  description: 'One figure of a rule: minor units, basis points or a count, as the rule has it.',
  fields: (t) => ({
    name: t.exposeString('name'),
    value: t.field({ type: 'Money', resolve: ({ value }) => BigInt(value) }),
  }),
})

export const CardLawEntry = builder.prismaNode('CardLawEntry', {
  description: 'What a rule of the law asks from a day on, until its next entry.',
  authScopes: { can: 'card_law.read' },
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    rule: t.field({ type: LawRule, resolve: (row) => row.rule as Rule }),
    validFrom: t.expose('validFrom', { type: 'Date' }),
    isOn: t.exposeBoolean('isOn', { description: 'False: from that day on nothing is asked.' }),
    source: t.exposeString('source'),
    figures: t.field({
      type: [LawFigure],
      resolve: (row) => {
        const values = row.figures as Record<string, number>
        return lawFigures[row.rule as Rule].flatMap(({ name }) => {
          const value = values[name]
          return value === undefined ? [] : [{ name, value }]
        })
      },
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
  }),
})

/** A rule changes once in years. */
const most = 500

builder.queryField('cardLaw', (t) =>
  t.prismaField({
    type: [CardLawEntry],
    authScopes: { can: 'card_law.read' },
    description: 'All that the law asks and has asked, the latest of each rule first.',
    complexity: { field: 50, multiplier: 1 },
    resolve: (query, _root, _args, context) =>
      context.database.client.cardLawEntry.findMany({
        ...query,
        orderBy: [{ rule: 'asc' }, { validFrom: 'desc' }],
        take: most,
      }),
  }),
)
