import { testDatabase } from '@hubcap/testing/database'
import { testNow } from '@hubcap/testing/small-network'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { counterStage, mistyped, no, shape } from '../testing/counter-stage.ts'
import { importClient } from '../testing/import-client.ts'

const stage = await counterStage(await testDatabase())
const { sell, step, call, because, makeCard, ledger, hq, rep, place, system, api, key } = stage
afterAll(stage.close)

let mine = ''
beforeAll(async () => {
  mine = (await sell()).card.id
  const series = { kind: 'card', medium: 'paper', name: '会员卡', ...shape, idempotencyKey: key() }
  const { id: seriesId } = await call('createNumberSeries', series, hq, '... on NumberSeries { id }')
  const printing = { seriesId, quantity: 100, idempotencyKey: key() }
  expect(await call('printNumbers', printing, hq, '... on NumberMovement { quantity }')).toMatchObject({
    quantity: 100,
  })
})

const typed: [string, string, string][] = [
  ['a wrong check digit', mistyped(7), 'card_no.mistyped'],
  ['two digits changed over', no(12).replace('12', '21'), 'card_no.mistyped'],
  ['a digit too few', no(7).slice(1), 'card_no.wrong_length'],
  ['another’s prefix', no(7).replace(/^8866/, '7766'), 'card_no.mistyped'],
]

describe.each(typed)('%s', (_, cardNo, code) => {
  test('isn’t sold, nor handed out for a lost card', async () => {
    const before = await ledger()
    expect(await sell({ cardNo })).toMatchObject({ code })
    expect(await ledger()).toEqual(before)
    await step('reportCardLost', { id: mine, ...because() })
    const lost = await ledger()
    expect(await step('replaceCard', { id: mine, cardNo, ...because() })).toMatchObject({ code })
    expect(await ledger()).toEqual(lost)
    await step('findCard', { id: mine, ...because() })
  })

  test('isn’t known at the till', async () => {
    const before = await ledger()
    const found = await call(
      'identifyAtTill',
      { storeId: place.storeId, typed: cardNo },
      rep,
      '... on AtTill { found }',
    )
    expect(found.code ?? found).toEqual(cardNo.length < no(7).length ? expect.anything() : 'card_no.mistyped')
    expect(found.found ?? false).toBe(false)
    expect(await ledger()).toEqual(before)
  })
})

test('a number that was never printed, or is somebody’s already, isn’t sold', async () => {
  await makeCard({ cardNo: no(50) })
  const before = await ledger()
  expect(await sell({ cardNo: no(101) })).toMatchObject({ code: 'stock.never_printed' })
  expect(await sell({ cardNo: no(50) })).toMatchObject({ code: 'stock.never_printed' })
  expect(await sell({ cardNo: '88%\\_' })).toMatchObject({ __typename: 'InvalidInput' })
  expect(await ledger()).toEqual(before)
})

test('a file with a mistyped number is refused at its row, and no card of it comes in', async () => {
  const { urls, database } = stage
  const client = importClient({ api: api(), database, ownerUrl: urls.owner, actor: hq, now: testNow })
  const before = await ledger()
  const heading = '卡号,门店,售卡日期,切换日期,剩余本金,剩余赠送'
  const file = [
    heading,
    `${mistyped(61)},S00,2026-01-05,2026-11-01,100,0`,
    `${no(62)},S00,2026-01-05,2026-11-01,-5,0`,
  ].join('\n')
  const { id: importId } = await client.check('cards', file)
  const { edges } = await client.rows(importId)
  const problems = edges.flatMap(({ node }: { node: { problems: { field: string; code: string }[] } }) => node.problems)
  expect(problems).toMatchObject([
    { field: 'card_no', code: 'wrong_check_digits' },
    { field: 'principal', code: 'too_small' },
  ])
  expect(await ledger()).toEqual(before)
  expect(await system.read((db) => db.card.count({ where: { cardNo: { in: [mistyped(61), no(62)] } } }))).toBe(0)
})

test('a search takes what is no number for what it is', async () => {
  for (const search of ['%', '\\', "'", '_', no(7).slice(0, 5)]) {
    const { data, errors } = await api().ask(
      hq,
      'query ($filter: CardFilter) { cards(filter: $filter) { totalCount } }',
      {
        filter: { search },
      },
    )
    expect(errors).toBeUndefined()
    expect(data.cards.totalCount).toBeGreaterThanOrEqual(0)
  }
})
