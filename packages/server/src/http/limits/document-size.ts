import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** How much a document asks for, its fragments written out wherever they are spread. */
export type DocumentSize = {
  readonly fields: number
  readonly depth: number
  readonly aliases: number
  readonly directives: number
  /** Of the operation that has most. */
  readonly rootFields: number
  readonly rootMutations: number
  /** How often a list of fields or types stands within another where the schema is asked for; once is usual. */
  readonly schemaLists: number
  readonly asksForSchema: boolean
}

/** top: fields of the set itself, without those within them, nor its type's name, which does nothing. */
type Part = Omit<DocumentSize, 'rootFields' | 'rootMutations'> & { readonly top: number }

/** A fragment holds itself. */
export class FragmentCircle extends Error {}

const nothing: Part = { top: 0, fields: 0, depth: 0, aliases: 0, directives: 0, schemaLists: 0, asksForSchema: false }

/** Lists through which a schema leads back to itself. */
const schemaLists = new Set(['fields', 'inputFields', 'interfaces', 'possibleTypes'])

const together = (one: Part, other: Part): Part => ({
  top: one.top + other.top,
  fields: one.fields + other.fields,
  depth: Math.max(one.depth, other.depth),
  aliases: one.aliases + other.aliases,
  directives: one.directives + other.directives,
  schemaLists: Math.max(one.schemaLists, other.schemaLists),
  asksForSchema: one.asksForSchema || other.asksForSchema,
})

const directivesOf = (node: { readonly directives?: readonly unknown[] | undefined }) => node.directives?.length ?? 0

/** Measures each fragment once, however often it is spread: what they write out to may be without end. */
class Measure {
  readonly #fragments = new Map<string, FragmentDefinitionNode>()
  /** null: it is being measured. */
  readonly #measured = new Map<string, Part | null>()

  constructor({ definitions }: DocumentNode) {
    for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(one.name.value, one)
  }

  ofSet(set: SelectionSetNode | undefined): Part {
    return (set?.selections ?? []).map((selection) => this.#ofSelection(selection)).reduce(together, nothing)
  }

  /** @throws FragmentCircle */
  ofFragment(name: string): Part {
    const known = this.#measured.get(name)
    if (known) return known
    if (known === null) throw new FragmentCircle()
    this.#measured.set(name, null)
    const fragment = this.#fragments.get(name)
    const inside = this.ofSet(fragment?.selectionSet)
    const part = fragment ? { ...inside, directives: inside.directives + directivesOf(fragment) } : nothing
    this.#measured.set(name, part)
    return part
  }

  #ofSelection(selection: SelectionNode): Part {
    const own = { ...nothing, directives: directivesOf(selection) }
    if (selection.kind === Kind.FRAGMENT_SPREAD) return together(own, this.ofFragment(selection.name.value))
    const inside = this.ofSet(selection.selectionSet)
    if (selection.kind === Kind.INLINE_FRAGMENT) return together(own, inside)
    const name = selection.name.value
    const isSchema = name === '__schema' || name === '__type'
    return {
      top: name === '__typename' ? 0 : 1,
      fields: inside.fields + 1,
      // How deep a schema is asked for, its own lists limit.
      depth: isSchema ? 1 : inside.depth + 1,
      aliases: inside.aliases + (selection.alias ? 1 : 0),
      directives: inside.directives + own.directives,
      schemaLists: inside.schemaLists + (schemaLists.has(name) ? 1 : 0),
      asksForSchema: inside.asksForSchema || isSchema,
    }
  }
}

/** Of all operations together; @throws FragmentCircle */
export function sizeOf(document: DocumentNode): DocumentSize {
  const measure = new Measure(document)
  let [all, rootFields, rootMutations] = [nothing, 0, 0]
  for (const one of document.definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) measure.ofFragment(one.name.value)
    if (one.kind !== Kind.OPERATION_DEFINITION) continue
    const part = measure.ofSet(one.selectionSet)
    all = together(all, { ...part, directives: part.directives + directivesOf(one) })
    rootFields = Math.max(rootFields, part.top)
    if (one.operation === 'mutation') rootMutations = Math.max(rootMutations, part.top)
  }
  const { top: _, ...size } = all
  return { ...size, rootFields, rootMutations }
}
