/** What is wrong with a row: a problem of the file's, or a refusal of the rules' for its figures. */
export type RowProblem = {
  /** Key of an import field; null where the whole row is meant. */
  readonly field: string | null
  readonly code: string
  readonly params: Readonly<Record<string, unknown>>
}
