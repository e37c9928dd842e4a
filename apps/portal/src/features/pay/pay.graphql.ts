import { graphql } from '@generated/gql.ts'

graphql(`
  fragment CommissionVersion on CommissionPlanVersion {
    id
    fromMonth
    audience
    post
    rules { metricId group tierBase tiering tiers { from rate } }
    cap
    draw
    drawIsRecoverable
    createdAt
    createdByName
  }

  fragment PayMetric on MetricDefinition { id name measure group status }

  query CommissionPlans($first: Int, $after: String) {
    metrics { ...PayMetric }
    commissionPlans(first: $first, after: $after) {
      edges { node { id name versions { ...CommissionVersion } } }
      pageInfo { hasNextPage endCursor }
    }
  }

  query PayMetrics { metrics { ...PayMetric } }

  query CommissionPlanOf($id: ID!, $first: Int, $after: String) {
    metrics { ...PayMetric }
    node(id: $id) {
      ... on CommissionPlan { id name versions { ...CommissionVersion } }
    }
    commissionAssignments(first: $first, after: $after, commissionPlanId: $id) {
      edges {
        node { id fromMonth franchisee { id name } store { id name } staff { id name } createdAt createdByName }
      }
      pageInfo { hasNextPage endCursor }
    }
  }

  mutation SetCommissionPlan($input: SetCommissionPlanInput!) {
    setCommissionPlan(input: $input) {
      ... on CommissionPlanVersion { id plan { id } }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation GiveCommissionPlan($input: GiveCommissionPlanInput!) {
    giveCommissionPlan(input: $input) {
      ... on CommissionAssignment { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  fragment IncentiveRow on Incentive {
    id
    item { id name }
    kind
    franchisee { id name }
    store { id name }
    staff { id name }
    day
    amount
    evidence
    status
    revision
    proposedAt
    proposedByName
    decidedAt
    decidedByName
    reason
  }

  query Incentives($first: Int, $after: String, $filter: IncentiveFilter) {
    incentives(first: $first, after: $after, filter: $filter) {
      edges { node { ...IncentiveRow } }
      pageInfo { hasNextPage endCursor }
    }
  }

  fragment IncentiveItemRow on IncentiveItem { id name kind minAmount maxAmount status revision }

  query IncentiveItems($first: Int, $after: String, $status: IncentiveItemStatus) {
    incentiveItems(first: $first, after: $after, status: $status) {
      edges { node { ...IncentiveItemRow } }
      pageInfo { hasNextPage endCursor }
    }
  }

  mutation CreateIncentiveItem($input: CreateIncentiveItemInput!) {
    createIncentiveItem(input: $input) {
      ... on IncentiveItem { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation UpdateIncentiveItem($input: UpdateIncentiveItemInput!) {
    updateIncentiveItem(input: $input) {
      ... on IncentiveItem { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation ProposeIncentive($input: ProposeIncentiveInput!) {
    proposeIncentive(input: $input) {
      ... on Incentive { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation DecideIncentive($input: DecideIncentiveInput!) {
    decideIncentive(input: $input) {
      ... on Incentive { id status revision }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
