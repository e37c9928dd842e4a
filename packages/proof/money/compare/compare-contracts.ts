import type pg from 'pg'
import type { Contract } from '../contracts/contract.ts'
import type { State } from '../contracts/state.ts'
import type { Model } from '../model/model.ts'

type CardRow = { id: string; status: string; customer_id: string; expires_on: string | null }
type LotRow = { card_id: string; name: string }

const cards = `
  SELECT c.id, c.status, c.customer_id, c.expires_on::text FROM card c
  WHERE NOT EXISTS (SELECT FROM card_sale s WHERE s.tenant_id = c.tenant_id AND s.card_id = c.id AND s.id <> ALL ($1))`

const lots = `
  SELECT card_id, concat_ws(' ', kind, remaining, frozen, coalesce(uses_left, 0), coalesce(funding_seller, 0),
    coalesce(funding_server, 0), coalesce(funding_headquarters, 0), coalesce(expires_on::text, 'never')) AS name
  FROM card_lot WHERE card_id = ANY ($1)`

/** What refunds kept: less where days were earned before, of which nothing else is left to see. */
const kept = `
  SELECT t.card_id, sum(CASE WHEN c.kind = 'refund_kept' THEN t.amount ELSE -t.amount END)::text AS amount FROM ledger_transfer t
  JOIN ledger_account c ON c.tenant_id = t.tenant_id AND c.id = t.credit_account_id
  JOIN ledger_account d ON d.tenant_id = t.tenant_id AND d.id = t.debit_account_id
  WHERE t.card_id = ANY ($1) AND 'refund_kept' IN (c.kind, d.kind) GROUP BY 1`

/** A state in the words of the database's rows. */
const asRows = (state: State, { cardIds, place }: Contract) => ({
  kept: state.moved[`refund_kept ${place.franchiseeId}`] ?? 0,
  cards: state.cards.map(({ status, customerId, expiresOn }, at) =>
    [cardIds[at], status, customerId, expiresOn ?? 'never'].join(' '),
  ),
  lots: state.lots.map((lot) =>
    [cardIds[lot.at], lot.kind, lot.remaining, lot.frozen, lot.usesLeft, ...lot.funding, lot.expiresOn ?? 'never'].join(
      ' ',
    ),
  ),
})

const isSame = (one: readonly string[], other: readonly string[]) =>
  JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted())

/** What a contract has become, into the books and debts of the whole, its cards by their ids. */
function take(model: Model, contract: Contract, state: State): void {
  for (const [name, amount] of Object.entries(state.moved)) {
    const account = name.replace(/#(\d+)$/, (_, at) => contract.cardIds[Number(at)] ?? '?')
    if (account.startsWith('owed ')) {
      const pair = account.slice('owed '.length)
      model.owed.set(pair, (model.owed.get(pair) ?? 0) + amount)
    } else model.books.balances.set(account, (model.books.balances.get(account) ?? 0) + amount)
  }
  for (const { id, key } of contract.tillSales) {
    const sale = model.otherTillSales.get(id)
    if (sale && state.uses[key]?.isReversed !== sale.isReversed)
      model.found('answers', `Sale at the till ${id} was answered as if it were another`)
  }
}

/** Each contract's cards and lots against what they can be by all that was answered; what nobody was told of is there twice. */
export async function compareContracts(client: pg.Client, model: Model): Promise<void> {
  const { all } = model.contracts
  const found = await client.query<CardRow>(cards, [all.map(({ saleId }) => saleId)])
  const byId = new Map(found.rows.map((row) => [row.id, row]))
  const ids = all.flatMap(({ cardIds }) => cardIds.filter((id) => id !== null))
  const known = new Set(ids)
  for (const { id } of found.rows)
    if (!known.has(id)) model.found('doubled', `Card ${id} is there, and nobody was told of it`)
  const lotsOf = new Map<string, string[]>()
  const rows = await client.query<LotRow>(lots, [ids])
  for (const { card_id, name } of rows.rows) lotsOf.set(card_id, [...(lotsOf.get(card_id) ?? []), `${card_id} ${name}`])
  const keptRows = await client.query<{ card_id: string; amount: string }>(kept, [ids])
  const keptOf = new Map(keptRows.rows.map(({ card_id, amount }) => [card_id, Number(amount)]))
  for (const contract of all) {
    const own = contract.cardIds.flatMap((id) => byId.get(id ?? '') ?? [])
    const is = {
      cards: own.map((row) => [row.id, row.status, row.customer_id, row.expires_on ?? 'never'].join(' ')),
      lots: contract.cardIds.flatMap((id) => lotsOf.get(id ?? '') ?? []),
      kept: contract.cardIds.reduce((sum, id) => sum + (keptOf.get(id ?? '') ?? 0), 0),
    }
    const states = contract.possible.states()
    const right = states.find((state) => {
      const should = asRows(state, contract)
      return isSame(is.cards, should.cards) && isSame(is.lots, should.lots) && is.kept === should.kept
    })
    if (right) take(model, contract, right)
    else {
      const [should] = states.map((state) => asRows(state, contract))
      model.found(
        'lots',
        `Sale ${contract.saleId} has ${JSON.stringify(is)}, and should have ${JSON.stringify(should)}`,
      )
      if (states[0]) take(model, contract, states[0])
    }
  }
}
