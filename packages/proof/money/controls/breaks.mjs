/** Of each thing that can be broken: the file, what stands there, and what is to stand there. */
export const breaks = {
  balance: [
    [
      'server/src/sales/void-row.ts',
      'decided(decideVoid({ status: before.status as CardSaleStatus }, reason))',
      "decided(decideVoid({ status: 'recorded' }, reason))",
    ],
    ['server/src/sales/void-row.ts', "where: { id, status: 'recorded' }", 'where: { id }'],
    [
      'server/src/cards/void-sold-card.ts',
      'const { lots: emptied } = decided(voidCharge(cardId, [], lots))',
      'const emptied = lots.map((lot) => ({ ...lot, remaining: lot.remaining - lot.granted }))',
    ],
    ['server/src/cards/void-sold-card.ts', "decided(decideCardAction(facts, 'void_sale'))", ''],
    ['rules/src/cards/lots.ts', 'if (draw.amount > minor) return', 'if (minor < 0) return'],
    ['rules/src/cards/lots.ts', 'const taken = Math.min(open, lot.remaining)', 'const taken = open'],
  ],
  key: [],
  order: [
    ['server/src/sales/void-card-sales.ts', 'await holdSales(db, request, ids)', 'ids'],
    ['server/src/ledger/save-bookings.ts', 'ORDER BY id ON CONFLICT DO NOTHING', 'ON CONFLICT DO NOTHING'],
    ['server/src/ledger/save-bookings.ts', 'movements int)\n      ORDER BY id', 'movements int)'],
  ],
  split: [
    ['server/src/ledger/save-bookings.ts', `), transfer AS (\${insert('ledger_transfer', rows)})`, ')'],
    [
      'server/src/ledger/save-bookings.ts',
      'const uses = bookings',
      `const later = insert('ledger_transfer', rows)
  setTimeout(() => doorOf(request).write((other) => other.$executeRaw\`\${later}\`).catch(() => {}), 50)
  const uses = bookings`,
    ],
    [
      'server/src/ledger/save-bookings.ts',
      'import { Prisma }',
      "import { doorOf } from '../operation/request.ts'\nimport { Prisma }",
    ],
  ],
  pay: [
    [
      'server/src/pay/runs/save-pay.ts',
      'isFirst ? Number(credit?.value ?? 0) : 0',
      "isFirst && line.metricId !== 'cards_sold' ? Number(credit?.value ?? 0) : 0",
    ],
    [
      'server/src/pay/runs/save-pay.ts',
      'amount: line.amount,',
      "amount: line.amount + (line.day.endsWith('3') ? 1 : 0) * Math.sign(line.amount),",
    ],
    ['server/src/pay/runs/load-people.ts', 'clawback: Number(clawback)', 'clawback: 0'],
    ['server/src/pay/runs/load-incentives.ts', "payLines: { none: { payRun: { status: 'locked' } } },", ''],
    [
      'server/src/pay/runs/calculate-pay.ts',
      '(cardsOf.get(recordId) ?? []).some((cardId) => paidCards.has(cardId))',
      "recordId === ''",
    ],
    ['rules/src/credits/share-credit.input.ts', 'sum !== wholeShare', 'sum < wholeShare'],
    ['server/src/leads/reopen-lead-of-voided.ts', "action !== 'card_sale.void'", "action === 'card_sale.void'"],
  ],
}
