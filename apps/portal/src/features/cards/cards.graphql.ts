import { graphql } from '@generated/gql.ts'

graphql(`
  fragment CardRow on Card {
    id
    cardNo
    status
    soldOn
    expiresOn
    principal
    bonus
    frozen
    usesLeft
    cardProduct { id name }
    franchisee { id name }
    store { id name }
    staff { id name }
    customer { id name }
  }

  query CardList($first: Int, $after: String, $last: Int, $before: String, $filter: CardFilter, $orderBy: CardOrder) {
    cards(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      edges { node { ...CardRow } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
      totals { principal bonus frozen }
    }
  }

  query CardInPanel($id: ID!) { node(id: $id) { ... on Card { ...CardRow } } }

  query CardProductChoices { cardProducts(first: 50) { edges { node { id name } } } }

  fragment RefundSheetParts on RefundSheet {
    title
    heads { label value }
    rows { label value working }
    basis
    articlesTitle
    articles { label text }
    notes
    signatures
  }

  fragment CardInFull on Card {
    ...CardRow
    hasPassword
    lots { kind granted remaining frozen usesGranted usesLeft periodFrom periodTo perMonth grantedAt expiresOn franchisee { id name } }
    steps { id action statusAfter at reason amount recordedByName refundCase recharge { ...RechargeFields } otherCard { id cardNo } sheets { ...RefundSheetParts } }
    possibilities { action refusal { code params } }
  }

  query OneCard($id: ID!) { node(id: $id) { ... on Card { ...CardInFull } } }

  query StatementOfCard($cardId: ID!, $from: Date, $to: Date) {
    cardStatement(cardId: $cardId, from: $from, to: $to) {
      opening { principal bonus frozen uses }
      lines { id at cause storeName recordedByName isReversed principal bonus frozen uses balance { principal bonus frozen uses } }
      closing { principal bonus frozen uses }
    }
  }

  query RefundOffers($cardId: ID!, $question: RefundQuestionInput!) {
    refundPreview(cardId: $cardId, question: $question) {
      ... on RefundPreview {
        offers {
          case
          articles
          applies
          refusal { code params }
          paid
          used
          principal
          interest
          total
          beyond
          payBack { method amount }
          sheets { ...RefundSheetParts }
        }
      }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  query PayingStores { stores(first: 100, filter: { status: open }) { edges { node { id name } } } }

  mutation ActivateCard($input: ActivateCardInput!) {
    activateCard(input: $input) {
      ... on Card { ...CardInFull }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
  mutation FreezeCard($input: FreezeCardInput!) {
    freezeCard(input: $input) {
      ... on Card { ...CardInFull }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
  mutation UnfreezeCard($input: UnfreezeCardInput!) {
    unfreezeCard(input: $input) {
      ... on Card { ...CardInFull }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
  mutation ReportCardLost($input: ReportCardLostInput!) {
    reportCardLost(input: $input) {
      ... on Card { ...CardInFull }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
  mutation FindCard($input: FindCardInput!) {
    findCard(input: $input) {
      ... on Card { ...CardInFull }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
  mutation ReplaceCard($input: ReplaceCardInput!) {
    replaceCard(input: $input) {
      ... on Card { ...CardInFull }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
  mutation TransferCard($input: TransferCardInput!) {
    transferCard(input: $input) {
      ... on Card { ...CardInFull }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
  mutation SetCardPassword($input: SetCardPasswordInput!) {
    setCardPassword(input: $input) {
      ... on Card { ...CardInFull }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
  mutation ExchangeCard($input: ExchangeCardInput!) {
    exchangeCard(input: $input) {
      ... on Card { ...CardInFull }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
  mutation ReactivateCard($input: ReactivateCardInput!) {
    reactivateCard(input: $input) {
      ... on Card { ...CardInFull }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
  mutation CloseCard($input: CloseCardInput!) {
    closeCard(input: $input) {
      ... on Card { ...CardInFull }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
  mutation RefundCard($input: RefundCardInput!) {
    refundCard(input: $input) {
      ... on Card { ...CardInFull }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
