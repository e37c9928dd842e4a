import { graphql } from '@generated/gql.ts'

graphql(`
  fragment PeriodParts on ScorePeriod {
    month
    status
    next
    openObjections
    unmarked(by: manager)
    steps { id status at }
  }

  fragment ScoreReview on PerformanceScore {
    adjusted
    adjustments { id points reason madeAt madeRole }
    objections { id line reason raisedAt outcome answer answeredAt answeredRole }
    signedAt
    isOwn
    mayJudge
  }

  mutation MoveScorePeriod($input: MoveScorePeriodInput!) {
    moveScorePeriod(input: $input) {
      ... on ScorePeriodStep { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation RaiseScoreObjection($input: RaiseScoreObjectionInput!) {
    raiseScoreObjection(input: $input) {
      ... on ScoreObjection { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation AnswerScoreObjection($input: AnswerScoreObjectionInput!) {
    answerScoreObjection(input: $input) {
      ... on ScoreObjection { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation AdjustScore($input: AdjustScoreInput!) {
    adjustScore(input: $input) {
      ... on ScoreAdjustment { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation SignScore($input: SignScoreInput!) {
    signScore(input: $input) {
      ... on PerformanceScore { id signedAt }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
