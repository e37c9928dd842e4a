/** What is wrong with one of the cells that were sent; at: which of them. */
export type Mark = { readonly at: number; readonly code: string; readonly params: unknown }

type Found =
  | { kind: 'invalid'; issues: readonly { path: readonly string[]; code: string; params: unknown }[] }
  | { kind: 'refused'; code: string; params: unknown }

/** The api's answer cell by cell: issues name a cell in their path, a refusal names all it is about in its parameters. */
export function marksOf(outcome: Found): Mark[] {
  if (outcome.kind === 'invalid')
    return outcome.issues.flatMap(({ path: [list, at], code, params }) =>
      list === 'cells' && at !== undefined ? [{ at: Number(at), code, params }] : [],
    )
  const { cells } = (outcome.params ?? {}) as { cells?: unknown }
  return Array.isArray(cells) ? cells.map((at) => ({ at: Number(at), code: outcome.code, params: outcome.params })) : []
}
