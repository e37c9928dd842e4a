import { PlaceSearchDocument, PlaceTreeDocument } from '@generated/graphql.ts'
import { type ChosenPlace, placeParser } from '@/lib/address/place.ts'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import type { Option } from '@/patterns/fields/search-picker.tsx'

const option = (kind: ChosenPlace['kind'], node: { id: string; name: string }, more: Partial<Option>): Option => ({
  id: placeParser.serialize({ kind, id: node.id }),
  name: node.name,
  ...more,
})

async function tree(): Promise<Option[]> {
  const { franchisees } = await ask(PlaceTreeDocument, {})
  return nodesOf(franchisees).flatMap((node) => [
    option('franchisee', node, { level: 0 }),
    ...node.stores.map((store) => option('store', store, { level: 1 })),
  ])
}

/** The places the viewer may see: without a text the first franchisees with their stores, with one what bears that name. */
export async function findPlaces(text: string): Promise<Option[]> {
  if (!text) return tree()
  const { franchisees, stores } = await ask(PlaceSearchDocument, { text })
  return [
    ...nodesOf(franchisees).map((node) => option('franchisee', node, { level: 0 })),
    ...nodesOf(stores).map((node) => option('store', node, node.franchisee ? { hint: node.franchisee.name } : {})),
  ]
}
