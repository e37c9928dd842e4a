import { graphql } from '@generated/gql.ts'

graphql(`
  fragment LeadRow on Lead {
    id
    name
    phone
    plate
    source
    grade
    status
    nextStep
    nextStepOn
    lastTouchOn
    quietSince
    isPooled
    isOwn
    revision
    createdAt
    franchisee { id name }
    store { id name }
    staff { id name }
    cardProduct { id name }
  }

  fragment LeadDetail on Lead {
    ...LeadRow
    sourceNote
    enteredPoolAt
    closedAt
    erasedAt
    lostReason
    lostNote
    cardSale { id saleNo amount soldOn cardProduct { id name } }
    customer { id name }
    touches(first: 50) { ...TouchInThread }
  }

  query LeadList($first: Int, $after: String, $last: Int, $before: String, $filter: LeadFilter, $orderBy: LeadOrder) {
    leads(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      edges { node { ...LeadRow } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
    }
  }

  fragment LeadRuleVersion on LeadRule { id fromOn quietDays warnDays maxOpen createdAt }

  query LeadRuleNow($day: Date!) { leadRule(day: $day) { ...LeadRuleVersion } }

  query LeadRules($day: Date!) {
    leadRule(day: $day) { ...LeadRuleVersion }
    leadRules(first: 50) { edges { node { ...LeadRuleVersion } } }
  }

  mutation SetLeadRule($input: SetLeadRuleInput!) {
    setLeadRule(input: $input) {
      ... on LeadRule { ...LeadRuleVersion }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation TakeLead($input: TakeLeadInput!) {
    takeLead(input: $input) {
      ... on Lead { ...LeadDetail }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  query Today($due: LeadFilter!, $quiet: LeadFilter!, $month: Date!) {
    due: leads(first: 30, filter: $due, orderBy: { field: nextStepOn, direction: asc }) {
      edges { node { ...LeadRow } }
      totalCount
    }
    quiet: leads(first: 30, filter: $quiet, orderBy: { field: createdAt, direction: asc }) {
      edges { node { ...LeadRow } }
      totalCount
    }
    cardsRunningOut(first: 12) { cardId customerId name phone productName left usesLeft days }
    overview(month: $month) { paces { metric missing missingPerDay workingDays { remaining } } }
  }

  query LeadColumn($filter: LeadFilter) {
    leads(first: 30, filter: $filter, orderBy: { field: nextStepOn, direction: asc }) {
      edges { node { ...LeadRow } }
      totalCount
      totalCountIsCapped
    }
  }

  query LeadOne($id: ID!) { node(id: $id) { ... on Lead { ...LeadDetail } } }

  query LeadChoices($storeFilter: StoreFilter) {
    stores(first: 30, filter: $storeFilter) { edges { node { id name } } totalCount }
    cardProducts(first: 30, filter: { status: on_sale }) { edges { node { id name } } }
  }

  query LeadHolders($storeFilter: StoreFilter) {
    stores(first: 30, filter: $storeFilter) { edges { node { id name } } totalCount }
  }

  query LeadProducts { cardProducts(first: 30, filter: { status: on_sale }) { edges { node { id name } } } }

  query LeadTwins($storeId: ID!, $phone: String, $plate: String, $name: String) {
    leadTwins(storeId: $storeId, phone: $phone, plate: $plate, name: $name) {
      sign
      lead { id name grade store { id name } staff { id name } isPooled }
      customer { id name }
    }
  }

  mutation RecordLead($input: RecordLeadInput!) {
    recordLead(input: $input) {
      ... on Lead { ...LeadRow }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation ChangeLead($input: ChangeLeadInput!) {
    changeLead(input: $input) {
      ... on Lead { ...LeadDetail }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation AssignLead($input: AssignLeadInput!) {
    assignLead(input: $input) {
      ... on Lead { ...LeadDetail }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation LoseLead($input: LoseLeadInput!) {
    loseLead(input: $input) {
      ... on Lead { ...LeadDetail }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation EraseLead($input: EraseLeadInput!) {
    eraseLead(input: $input) {
      ... on Lead { ...LeadDetail }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation ReopenLead($input: ReopenLeadInput!) {
    reopenLead(input: $input) {
      ... on Lead { ...LeadDetail }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation RecordLeadTouch($input: RecordLeadTouchInput!) {
    recordLeadTouch(input: $input) {
      ... on Lead { ...LeadDetail }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
