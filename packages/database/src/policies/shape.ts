import type { Scope } from '@hubcap/rules/tenancy/role'

/**
 * How far a table's rows are seen:
 * - chain: everybody in the chain
 * - franchisee: everybody who belongs to the row's franchisee
 * - store: HQ, the franchisee's owner, and everybody who belongs to the row's store
 * - person: HQ, the franchisee's owner, the store's manager, and the person
 * A column left out means that nobody at that level sees the row: a contract is of shape store and has no store column,
 * so HQ and the owner see it and nobody below them.
 */
export type Shape = 'chain' | 'franchisee' | 'store' | 'person'

export type Command = 'select' | 'insert' | 'update' | 'delete'

export type TablePolicy = {
  readonly shape: Shape
  readonly franchisee?: string
  /** Of a row that two franchisees share, such as what one owes the other. */
  readonly otherFranchisee?: string
  readonly store?: string
  readonly staff?: string
  readonly user?: string
  /** A row that is in nobody's hands, its staff column empty, is seen and written by everybody who belongs to its store. */
  readonly pooled?: true
  /**
   * The row is seen by those who see one of its rows in this table, joined by (tenant_id, id) = (tenant_id, column), and
   * written by them unless readOnly says that they only see it. of: the column that stands in the place of id, where the row
   * is part of the other.
   */
  readonly through?: {
    readonly table: string
    readonly column: string
    readonly of?: string
    readonly readOnly?: true
  }
  /** The row whose id the caller has proved to know (a customer at the till) is seen, too. */
  readonly presented?: string
  /** Likewise the row whose id is that of a card that lies at the till. */
  readonly presentedCard?: string
  readonly commands: readonly Command[]
  /** The narrowest scope that may write. Without it, whoever sees a row may write it. */
  readonly writers?: Scope
  /** The narrowest scope that may change rows, or delete; that of writers where left out. */
  readonly updaters?: Scope
  readonly deleters?: Scope
  /**
   * The column with the run (of clearing, of pay) that a row is part of, or `id` for the run itself: once the run is locked, nobody adds
   * to it, changes it or takes from it.
   */
  readonly untilLocked?: string
  /** Rows that anybody in the chain may add, also where they may not read them afterwards. */
  readonly insertByAnyone?: true
  /** Columns that the app role may read; all of them where left out. */
  readonly readable?: readonly string[]
}
