import type { Action } from '../../tenancy/can.ts'
import type { CardAction } from './card-action.ts'
import type { CardCondition } from './card-condition.ts'
import type { CardStatus } from './card-status.ts'

export type CardTransition = {
  readonly action: CardAction
  readonly from: readonly CardStatus[]
  readonly to: CardStatus
  readonly conditions: readonly CardCondition[]
  /** The line of the role matrix that it stands under; null: time does it, nobody is asked. */
  readonly needs: Action | null
}

/**
 * The life of a card: what may be done to it in which status, and what it is then. Rows of one action are tried in order.
 * 法释〔2025〕4号: art. 24 expired cards with a balance are reactivated or exchanged, lost named ones replaced; art. 11
 * transfers; 单用途卡办法: a bearer card is not replaced when it is lost.
 */
// biome-ignore format: a table is read by its columns
export const cardLife: readonly CardTransition[] = [
  { action: 'sell',        from: ['in_stock'],                     to: 'active',      conditions: ['activated_at_once'],                             needs: 'card_sale.record' },
  { action: 'sell',        from: ['in_stock'],                     to: 'inactive',    conditions: ['activated_later'],                               needs: 'card_sale.record' },
  { action: 'activate',    from: ['inactive'],                     to: 'active',      conditions: ['not_past'],                                      needs: 'card.activate' },
  { action: 'recharge',    from: ['active'],                       to: 'active',      conditions: ['not_by_days', 'not_past'],                       needs: 'card.recharge' },
  { action: 'use',         from: ['active'],                       to: 'active',      conditions: ['not_past'],                                      needs: 'card.use' },
  { action: 'freeze',      from: ['active'],                       to: 'frozen',      conditions: [],                                                needs: 'card.freeze' },
  { action: 'unfreeze',    from: ['frozen'],                       to: 'active',      conditions: [],                                                needs: 'card.freeze' },
  // A part is held back, the rest can be used.
  { action: 'freeze_part', from: ['active'],                       to: 'active',      conditions: ['holds_value'],                                   needs: 'card.freeze' },
  { action: 'unfreeze_part', from: ['active'],                     to: 'active',      conditions: ['something_frozen'],                              needs: 'card.freeze' },
  { action: 'report_lost', from: ['active'],                       to: 'lost',        conditions: ['named'],                                         needs: 'card.report_lost' },
  { action: 'find',        from: ['lost'],                         to: 'active',      conditions: [],                                                needs: 'card.report_lost' },
  { action: 'replace',     from: ['lost'],                         to: 'replaced',    conditions: ['named'],                                         needs: 'card.replace' },
  // Damaged, but there: whoever brings it may have another.
  { action: 'replace',     from: ['inactive', 'active', 'expired'],to: 'replaced',    conditions: [],                                                needs: 'card.replace' },
  { action: 'rename',      from: ['active'],                       to: 'active',      conditions: ['named', 'transferable'],                         needs: 'card.transfer' },
  { action: 'transfer',    from: ['active'],                       to: 'transferred', conditions: ['transferable', 'holds_value', 'nothing_frozen'], needs: 'card.transfer' },
  { action: 'set_password', from: ['inactive'],                    to: 'inactive',    conditions: [],                                                needs: 'card.set_password' },
  { action: 'set_password', from: ['active'],                      to: 'active',      conditions: [],                                                needs: 'card.set_password' },
  // Whoever gives an expired one back says its password, too.
  { action: 'set_password', from: ['expired'],                     to: 'expired',     conditions: [],                                                needs: 'card.set_password' },
  { action: 'renew',       from: ['active', 'expired'],            to: 'active',      conditions: ['by_days'],                                       needs: 'card.recharge' },
  { action: 'expire',      from: ['inactive', 'active'],           to: 'expired',     conditions: ['past'],                                          needs: null },
  { action: 'reactivate',  from: ['expired'],                      to: 'active',      conditions: ['not_by_days', 'holds_value'],                    needs: 'card.exchange' },
  { action: 'exchange',    from: ['expired'],                      to: 'exchanged',   conditions: ['not_by_days', 'holds_value'],                    needs: 'card.exchange' },
  { action: 'refund',      from: ['inactive', 'active', 'expired'],to: 'refunded',    conditions: ['nothing_frozen'],                                needs: 'card.refund' },
  { action: 'close',       from: ['inactive', 'active', 'expired'],to: 'closed',      conditions: ['nothing_frozen', 'nothing_paid_left'],           needs: 'card.close' },
  { action: 'void_sale',   from: ['inactive', 'active'],           to: 'voided',      conditions: ['untouched'],                                     needs: 'card_sale.void' },
  { action: 'void_recharge', from: ['active'],                     to: 'active',      conditions: [],                                                needs: 'card.void_recharge' },
  { action: 'discard',     from: ['in_stock'],                     to: 'voided',      conditions: [],                                                needs: 'card_stock.change' },
]

/** A card's life as a Markdown table, in the words of the code. */
export function cardLifeTable(): string {
  const code = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ')
  const rows = cardLife.map(({ action, from, to, conditions, needs }) =>
    [code([action]), code(from), code([to]), code(conditions), needs === null ? '' : code([needs])].join(' | '),
  )
  const head = '| action | from | to | if | needs |\n|---|---|---|---|---|'
  return [head, ...rows.map((row) => `| ${row} |`)].join('\n').concat('\n')
}
