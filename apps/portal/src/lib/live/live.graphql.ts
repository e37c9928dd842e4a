import { graphql } from '@generated/gql.ts'

graphql(`
  subscription FiguresChanged { figuresChanged { at } }
`)
