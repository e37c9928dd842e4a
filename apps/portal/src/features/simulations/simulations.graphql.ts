import { graphql } from '@generated/gql.ts'

graphql(`
  fragment SimulationRow on Simulation {
    id
    kind
    unit
    name
    fromMonth
    toMonth
    status
    progress
    months
    failureCode
    createdAt
    startedAt
    finishedAt
    createdBy { id name }
  }

  query SimulationList($first: Int, $after: String, $last: Int, $before: String, $filter: SimulationFilter) {
    simulations(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      edges { node { ...SimulationRow } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
    }
  }

  query SimulationNow($id: ID!) { node(id: $id) { ... on Simulation { ...SimulationRow draft } } }

  fragment OutcomeRowParts on OutcomeRow { franchiseeId storeId staffId name storeName franchiseeName before after months }

  query SimulationOutcome($id: ID!, $order: OutcomeOrder, $search: String, $first: Int, $offset: Int) {
    simulationOutcome(simulationId: $id, order: $order, search: $search, first: $first, offset: $offset) {
      rows { ...OutcomeRowParts }
      totalCount
      months { month before after gaining losing }
      total { before after gaining losing }
    }
  }

  query SimulatedMonths($id: ID!, $franchiseeId: ID!, $storeId: ID, $staffId: ID) {
    metrics { id name measure }
    simulatedMonths(simulationId: $id, franchiseeId: $franchiseeId, storeId: $storeId, staffId: $staffId) {
      month
      before
      after
      details
    }
  }

  mutation CancelSimulation($input: CancelSimulationInput!) {
    cancelSimulation(input: $input) {
      ... on Simulation { ...SimulationRow }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
