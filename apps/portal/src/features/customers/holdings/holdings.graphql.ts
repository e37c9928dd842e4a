import { graphql } from '@generated/gql.ts'

graphql(`
  fragment VehicleFields on Vehicle { id revision plate make model colour }

  query CustomerHoldings($id: ID!, $customerIds: [ID!]) {
    node(id: $id) {
      ... on Customer {
        id
        vehicles { ...VehicleFields }
        cards(first: 20) { id cardNo status principal bonus usesLeft expiresOn cardProduct { id name } }
      }
    }
    tillSales(first: 5, filter: { customerIds: $customerIds }) {
      edges { node { id soldOn total status store { id name } lines { serviceName quantity } } }
    }
  }

  mutation AddVehicle($input: AddVehicleInput!) {
    addVehicle(input: $input) {
      ... on Vehicle { ...VehicleFields }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation UpdateVehicle($input: UpdateVehicleInput!) {
    updateVehicle(input: $input) {
      ... on Vehicle { ...VehicleFields }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation RemoveVehicle($input: RemoveVehicleInput!) {
    removeVehicle(input: $input) {
      ... on Customer { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
