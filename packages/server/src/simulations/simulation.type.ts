import {
  type SimulationKind as Kind,
  simulationKinds,
  simulationStatuses,
  simulationUnits,
  unitOfKind,
} from '@hubcap/rules/simulations/simulation-kind'
import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'

export const SimulationKind = builder.enumType('SimulationKind', { values: simulationKinds })
export const SimulationStatus = builder.enumType('SimulationStatus', { values: simulationStatuses })
const SimulationUnit = builder.enumType('SimulationUnit', { values: simulationUnits })

export const Simulation = builder.prismaNode('Simulation', {
  description: 'A draft tried out over months that are past, beside what held then.',
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  authScopes: { can: 'simulation.read' },
  fields: (t) => ({
    kind: t.field({ type: SimulationKind, resolve: (row) => row.kind as Kind }),
    unit: t.field({
      type: SimulationUnit,
      description:
        'Minor units, which add up over months; hundredths of a point, of which the mean tells; basis points of what was to be reached, of which the whole tells.',
      resolve: (row) => unitOfKind[row.kind as Kind],
    }),
    name: t.exposeString('name', { nullable: true }),
    fromMonth: t.expose('fromMonth', { type: 'Date' }),
    toMonth: t.expose('toMonth', { type: 'Date' }),
    draft: t.expose('draft', { type: 'JSON', description: 'What was tried, as it was entered.' }),
    status: t.field({
      type: SimulationStatus,
      resolve: (row) => row.status as typeof SimulationStatus.$inferType,
    }),
    progress: t.exposeInt('progress', { description: 'Months that are worked out.' }),
    months: t.exposeInt('months', { description: 'How many there are.' }),
    failureCode: t.exposeString('failureCode', { nullable: true }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    startedAt: t.expose('startedAt', { type: 'DateTime', nullable: true }),
    finishedAt: t.expose('finishedAt', { type: 'DateTime', nullable: true }),
    createdBy: t.relation('userAccount', { nullable: true }),
  }),
})
