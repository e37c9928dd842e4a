import { builder } from '../graphql/builder.ts'
import { figuresChanges, type FiguresChanged as Shape } from './figures-changes.ts'

builder.subscriptionType({})

const FiguresChanged = builder.objectRef<Shape>('FiguresChanged').implement({
  description: 'Figures that the viewer may see have changed. They are read anew: this holds none.',
  fields: (t) => ({ at: t.expose('at', { type: 'DateTime' }) }),
})

builder.subscriptionField('figuresChanged', (t) =>
  t.field({
    type: FiguresChanged,
    authScopes: { can: 'overview.read' },
    subscribe: (_root, _args, context) => figuresChanges(context),
    resolve: (change) => change,
  }),
)
