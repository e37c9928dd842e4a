import { coerceInputValue, type GraphQLInputType } from 'graphql'
import { InvalidInput } from '../../operation/invalid-input.ts'
import { schema } from '../../schema.ts'

const invalid = () => new InvalidInput([{ path: ['filter'], code: 'invalid', params: {} }])

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid()
  }
}

/** A list's filter from the address, read as the API reads it from a document. @throws InvalidInput */
export function readFilter(typeName: string, text: string | null): unknown {
  if (!text) return null
  const type = schema.getType(typeName) as GraphQLInputType
  return coerceInputValue(parsed(text), type, () => {
    throw invalid()
  })
}
