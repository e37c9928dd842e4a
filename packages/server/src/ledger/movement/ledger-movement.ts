import type { Reading } from '@hubcap/database/door/database'
import type { AccountKind } from '@hubcap/rules/ledger/account-kind'

/** An account as a movement names it; kind null: out of sight. */
export type MovedAccount = {
  readonly kind: AccountKind | null
  readonly franchiseeId: string | null
  readonly method: string | null
}

export type MovementTransfer = {
  readonly id: string
  readonly no: number
  readonly debit: MovedAccount
  readonly credit: MovedAccount
  readonly amount: bigint
  /** In whose books; null: headquarters’, or the chain’s. */
  readonly franchiseeId: string | null
  readonly franchiseeName: string | null
  readonly lotKind: string | null
}

/** An owner has their own books: what a movement moved in another franchisee's isn't theirs to read. */
const transfersOf = (db: Reading, movementId: string) => db.$queryRaw<MovementTransfer[]>`
  SELECT t.id, t.no, t.amount, t.franchisee_id AS "franchiseeId", f.name AS "franchiseeName", l.kind AS "lotKind",
    json_build_object('kind', d.kind, 'franchiseeId', d.franchisee_id, 'method', d.payment_method) AS debit,
    json_build_object('kind', c.kind, 'franchiseeId', c.franchisee_id, 'method', c.payment_method) AS credit
  FROM ledger_transfer t
  LEFT JOIN ledger_account d ON d.tenant_id = app.tenant_id() AND d.id = t.debit_account_id
  LEFT JOIN ledger_account c ON c.tenant_id = app.tenant_id() AND c.id = t.credit_account_id
  LEFT JOIN franchisee f ON f.tenant_id = app.tenant_id() AND f.id = t.franchisee_id
  LEFT JOIN card_lot l ON l.tenant_id = app.tenant_id() AND l.id = t.card_lot_id
  WHERE t.tenant_id = app.tenant_id() AND t.movement_id = ${movementId}::uuid
    AND (app.scope() = 'chain' OR t.franchisee_id = ANY (app.franchisee_ids()))
  ORDER BY t.no`

const inOrder = { orderBy: { no: 'asc' } } as const

const rowOf = (db: Reading, id: string | null) =>
  db.ledgerMovement.findFirst({
    where: id === null ? {} : { id },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    include: {
      franchisee: { select: { name: true } },
      store: { select: { name: true } },
      staff: { select: { name: true } },
      card: { select: { id: true, cardNo: true, cardProduct: { select: { name: true } } } },
      reversedBy: { select: { id: true } },
      cardSteps: { select: { reason: true }, orderBy: { id: 'asc' } },
      payments: { select: { tillSale: { select: { id: true, saleNo: true } } }, take: 1 },
      lines: {
        ...inOrder,
        include: {
          debtor: { select: { name: true } },
          creditor: { select: { name: true } },
          runLines: { select: { clearingRunId: true } },
        },
      },
    },
  })

/** All that one movement moved, as far as the viewer sees it; null where it is out of sight. id: null is the latest. */
export async function ledgerMovement(db: Reading, id: string | null) {
  const row = await rowOf(db, id)
  return row && { ...row, moved: await transfersOf(db, row.id) }
}

export type LedgerMovementView = NonNullable<Awaited<ReturnType<typeof ledgerMovement>>>
