import { graphql } from '@generated/gql.ts'

graphql(`
  fragment SalesMonthRow on SalesMonth {
    month
    from
    to
    workingDays
    isException
    isFixed
    startId
  }

  fragment SaidRule on SalesMonthRule {
    id
    fromMonth
    firstDay
    createdAt
  }

  query SalesCalendar($from: Date!, $to: Date!) {
    salesMonths(from: $from, to: $to) { ...SalesMonthRow }
    salesMonthRules { ...SaidRule }
  }

  mutation SetSalesMonthRule($input: SetSalesMonthRuleInput!) {
    setSalesMonthRule(input: $input) {
      ... on SalesMonthRule { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation SetSalesMonthStart($input: SetSalesMonthStartInput!) {
    setSalesMonthStart(input: $input) {
      ... on SalesMonthStart { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
