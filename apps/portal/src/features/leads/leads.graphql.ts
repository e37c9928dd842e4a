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
    lostReason
    lostNote
    cardSale { id saleNo amount soldOn cardProduct { id name } }
    customer { id name }
    touches(first: 50) { id kind outcome note grade nextStep nextStepOn at staff { id name } }
  }

  query LeadList($first: Int, $after: String, $last: Int, $before: String, $filter: LeadFilter, $orderBy: LeadOrder) {
    leads(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      edges { node { ...LeadRow } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
    }
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
