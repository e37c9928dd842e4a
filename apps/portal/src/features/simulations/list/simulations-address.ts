import type { SimulationFilter } from '@generated/graphql.ts'
import { simulationKinds, simulationStatuses } from '@hubcap/rules/simulations/simulation-kind'
import { createLoader, type inferParserType, parseAsArrayOf, parseAsStringLiteral } from 'nuqs/server'
import { listAddress } from '@/lib/address/list-address.ts'

const filters = {
  kind: parseAsArrayOf(parseAsStringLiteral(simulationKinds)),
  status: parseAsArrayOf(parseAsStringLiteral(simulationStatuses)),
}
export const simulationsFilterNames = Object.keys(filters)

const simulationsAddress = { ...listAddress, ...filters }
export const loadSimulationsAddress = createLoader(simulationsAddress)

/** What the address asks for, as the api filters. */
export const simulationsFilter = ({ kind, status }: inferParserType<typeof simulationsAddress>): SimulationFilter => ({
  ...(kind?.length && { kinds: kind }),
  ...(status?.length && { statuses: status }),
})
