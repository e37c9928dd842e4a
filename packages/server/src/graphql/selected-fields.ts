import { type FragmentDefinitionNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql'

/** What is asked of a thing: its fields, and what is asked of each in turn. */
export type Selected = Map<string, Selected>

function gather(
  into: Selected,
  { selections }: SelectionSetNode,
  fragments: Record<string, FragmentDefinitionNode>,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const name = selection.name.value
      const below = into.get(name) ?? new Map()
      into.set(name, below)
      if (selection.selectionSet) gather(below, selection.selectionSet, fragments)
      continue
    }
    const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection
    if (inner) gather(into, inner.selectionSet, fragments)
  }
}

/**
 * The fields asked for under a field, by their names in the schema; those that @skip leaves out count as asked for, and the
 * same field asked for twice is one with all that either wants.
 * path: fields to go down first, such as edges, node
 */
export function selectedFields({ fieldNodes, fragments }: GraphQLResolveInfo, path: readonly string[]): Selected {
  const all: Selected = new Map()
  for (const { selectionSet } of fieldNodes) if (selectionSet) gather(all, selectionSet, fragments)
  return path.reduce((selected, name) => selected.get(name) ?? new Map(), all)
}
