import { builder } from '../graphql/builder.ts'
import { firstSteps, loadFirstSteps } from './load-first-steps.ts'

const FirstStepKey = builder.enumType('FirstStepKey', { values: firstSteps })

type Shape = { key: (typeof firstSteps)[number]; done: boolean }

const FirstStep = builder.objectRef<Shape>('FirstStep').implement({
  fields: (t) => ({
    key: t.field({ type: FirstStepKey, resolve: ({ key }) => key }),
    done: t.exposeBoolean('done'),
  }),
})

builder.queryField('firstSteps', (t) =>
  t.field({
    type: [FirstStep],
    authScopes: { can: 'overview.read' },
    description: 'What a new chain does first, in order; empty for those who can’t do it.',
    resolve: async (_root, _args, { database, signedIn }) => {
      if (signedIn?.actor.scope !== 'chain') return []
      const done = await loadFirstSteps(database.client)
      return firstSteps.map((key) => ({ key, done: done[key] }))
    },
  }),
)
