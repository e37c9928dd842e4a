import { graphql } from '@generated/gql.ts'

graphql(`
  query Overview(
    $month: Date!
    $franchiseeId: ID
    $storeId: ID
    $metric: Metric!
    $latest: CardSaleFilter!
    $scores: PerformanceScoreFilter!
  ) {
    overview(month: $month, franchiseeId: $franchiseeId, storeId: $storeId) {
      from
      to
      previousFrom
      previousTo
      paces { ...MetricPaceParts }
      calendar { coverage yearsWithout sources { year source } }
      byPlace { ...PlaceBar }
      byStaff { ...PlaceBar }
      behind { ...PlaceBehind }
      heat(first: 30) { days storeCount rows { id name amounts } }
      calls(first: 8) { ...CallToMake }
    }
    cardSales(first: 6, filter: $latest) { edges { node { ...OverviewSale } } }
    performanceScores(first: 3, filter: $scores) { edges { node { ...OwnRank } } }
    firstSteps { key done }
  }

  fragment MetricPaceParts on MetricPace {
    metric
    actual
    previous
    target
    attainment
    expected
    ahead
    missing
    missingPerDay
    workingDays { total elapsed remaining }
    forecast { value low high }
    line { day cumulative expected low high }
  }

  fragment PlaceBar on PlaceFigure {
    id
    kind
    name
    pace(metric: $metric) { actual target expected ahead missingPerDay }
  }

  fragment PlaceBehind on Behind {
    against
    short
    place { id kind name }
    reasons { code id name now before cost }
  }

  fragment CallToMake on Call { id name phone lastSaleOn lastAmount daysSince }

  fragment OwnRank on PerformanceScore {
    id
    level
    name
    storeName
    points
    asOf
    band { name }
    nextBand { name missing }
    ranks { store { rank of } franchisee { rank of } chain { rank of } }
  }

  fragment OverviewSale on CardSale {
    id
    amount
    customerName
    soldAt
    storeName
    staffName
    cardProduct { id name }
  }
`)
