import { graphql } from '@generated/gql.ts'

graphql(`
  query ClearingRuns($first: Int, $after: String) {
    clearingRuns(first: $first, after: $after) {
      edges {
        node {
          id
          fromOn
          toOn
          status
          openContests
          nets { id franchiseeId franchiseeName receives net }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }

  query RunToShow {
    waiting: clearingRuns(first: 1, filter: { status: reviewed }) { edges { node { id } } }
    newest: clearingRuns(first: 1) { edges { node { id } } }
  }

  query StatementParties {
    clearingRuns(first: 1) { edges { node { fromOn toOn } } }
    franchisees(first: 100) { edges { node { id name } } }
  }

  query ClearingStatement($franchiseeId: ID, $from: Date!, $to: Date!) {
    clearingStatement(franchiseeId: $franchiseeId, from: $from, to: $to) {
      runs { id fromOn toOn status }
      counterparties {
        franchiseeId
        franchiseeName
        receives
        owes
        net
        lineCount
        kinds { kind receives owes }
      }
    }
  }

  fragment ClearingPaymentRow on ClearingPayment {
    id
    no
    debtorName
    creditorName
    amount
    paidOn
  }

  fragment ClearingLineRow on ClearingRunLine {
    id
    kind
    cause
    debtorId
    debtorName
    creditorId
    creditorName
    amount
    taken
    uses
    at
    bookedOn
    cardId
    cardNo
    holderName
    serviceNames
    tillSaleNo
    priceRule
    cardProductName
    storeName
    movementId
    status
    contests { id franchiseeId reason contestedAt outcome answer rightAmount answeredAt }
  }

  query ClearingRun($id: ID!) {
    node(id: $id) {
      ... on ClearingRun {
        id
        fromOn
        toOn
        status
        revision
        openContests
        steps { id action at doneByName }
        nets { id franchiseeId franchiseeName receives owes net lineCount }
        royalties { id franchiseeId franchiseeName part base royalty }
        payments { ...ClearingPaymentRow }
      }
    }
  }

  query ClearingLines($first: Int, $after: String, $filter: ClearingLineFilter) {
    clearingLines(first: $first, after: $after, filter: $filter) {
      edges { node { ...ClearingLineRow } }
      pageInfo { hasNextPage endCursor }
      totalCount
      totalCountIsCapped
    }
  }

  query RoyaltyTerms($first: Int, $after: String) {
    royaltyTerms(first: $first, after: $after) {
      edges {
        node { id franchiseeId fromOn basis minimum groups { group tiers { from rate } } otherTiers { from rate } }
      }
      pageInfo { hasNextPage endCursor }
    }
    franchisees(first: 100) { edges { node { id name } } }
  }

  query ClearingRhythm { viewer { chain { clearingRhythm } } }

  mutation SetClearingRhythm($input: SetClearingRhythmInput!) {
    setClearingRhythm(input: $input) {
      ... on Chain { id clearingRhythm }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation SetRoyaltyTerm($input: SetRoyaltyTermInput!) {
    setRoyaltyTerm(input: $input) {
      ... on RoyaltyTerm { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation DraftClearingRun($input: DraftClearingRunInput!) {
    draftClearingRun(input: $input) {
      ... on ClearingRun { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation StepClearingRun($input: StepClearingRunInput!) {
    stepClearingRun(input: $input) {
      ... on ClearingRun { id status revision }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation ContestClearingLine($input: ContestClearingLineInput!) {
    contestClearingLine(input: $input) {
      ... on ClearingContest { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation AnswerClearingContest($input: AnswerClearingContestInput!) {
    answerClearingContest(input: $input) {
      ... on ClearingContest { id outcome }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation NoteClearingPayment($input: NoteClearingPaymentInput!) {
    noteClearingPayment(input: $input) {
      ... on ClearingPayment { id paidOn }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation UndoClearingPayment($input: UndoClearingPaymentInput!) {
    undoClearingPayment(input: $input) {
      ... on ClearingPayment { id paidOn }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
