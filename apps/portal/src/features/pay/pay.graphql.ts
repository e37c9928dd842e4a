import { graphql } from '@generated/gql.ts'

graphql(`
  fragment CommissionGiven on CommissionAssignment {
    id fromMonth until franchisee { id name } store { id name } staff { id name } createdAt createdByName
  }

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
        node { ...CommissionGiven }
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

  fragment IncentiveItemRow on IncentiveItem { id name kind minAmount maxAmount evidenceRequired status revision }

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

  mutation AddIncentiveFiles($input: AddIncentiveFilesInput!) {
    addIncentiveFiles(input: $input) {
      ... on Incentive { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation RemoveIncentiveFile($input: RemoveIncentiveFileInput!) {
    removeIncentiveFile(input: $input) {
      ... on Incentive { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  fragment PayRunRow on PayRun {
    id
    franchisee { id name }
    month
    status
    revision
    knownAt
    minimumWage
    people
    total
    steps { id step at doneByName }
  }

  query PayRuns($first: Int, $after: String, $last: Int, $before: String, $filter: PayRunFilter, $orderBy: PayRunOrder) {
    payRuns(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      edges { node { ...PayRunRow } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
      totals { total }
    }
  }

  query NewestPayRun { payRuns(first: 1) { edges { node { id } } } }

  query PayRunFranchisees { franchisees(first: 100) { edges { node { id name } } } }

  fragment PayLineRow on PayLine {
    id
    staff { id name }
    store { id name }
    kind
    rule
    metricId
    record
    recordId
    recordNo
    incentive { id item { id name } evidence files { id name isPicture } }
    day
    base
    amount
  }

  query PayRunOf($id: ID!) {
    node(id: $id) {
      ... on PayRun { ...PayRunRow }
    }
  }

  query PayStatements($first: Int, $after: String, $filter: PayStatementFilter) {
    payStatements(first: $first, after: $after, filter: $filter) {
      edges { node { id staff { id name post } baseWage commission rewards penaltiesTaken total } }
      pageInfo { hasNextPage endCursor }
    }
  }

  query PayLines($first: Int, $after: String, $filter: PayLineFilter) {
    metrics { ...PayMetric }
    payLines(first: $first, after: $after, filter: $filter) {
      edges { node { ...PayLineRow } }
      pageInfo { hasNextPage endCursor }
    }
  }

  query PayStatementOf($id: ID!) {
    metrics { ...PayMetric }
    node(id: $id) {
      ... on PayStatement {
        id
        run { id month status knownAt minimumWage franchisee { id name } }
        staff { id name staffNo post }
        version { id plan { id name } ...CommissionVersion }
        paidDays
        workingDays
        baseWage
        rules { rule metricId base target parts { from rate base } earned paid }
        earned
        cutByCap
        clawbackBefore
        takenBack
        clawbackTaken
        clawbackCarried
        drawAdded
        drawRepaid
        drawOwed
        commission
        rewards
        penalties
        penaltiesBefore
        penaltiesTaken
        penaltiesCarried
        total
      }
    }
  }

  mutation BeginPayRun($input: BeginPayRunInput!) {
    beginPayRun(input: $input) {
      ... on PayRun { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation StepPayRun($input: StepPayRunInput!) {
    stepPayRun(input: $input) {
      ... on PayRun { id status revision }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
