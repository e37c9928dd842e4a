import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { describe, expect, test } from 'vitest'
import { leadStage } from '../testing/lead-stage.ts'
import { id } from '../testing/till-stage.ts'

const {
  red,
  system,
  call,
  ask,
  store,
  sister,
  me,
  colleague,
  admin,
  rep,
  manager,
  key,
  fields,
  freshPhone,
  lead,
  touch,
} = await leadStage(await testDatabase())

describe('the end of a lead', () => {
  const sell = (leadId: string, more: object = {}, actor: Actor = rep) =>
    call(
      'recordCardSale',
      {
        ...{
          storeId: id('Store', store.id),
          staffId: id('Staff', me),
          cardProductId: id('CardProduct', red.cardProductId),
        },
        ...{ paymentMethod: 'cash', customerName: '成交客户', customerPhone: freshPhone(), leadId, amount: 10_000 },
        ...{ buyerIdentified: true, idempotencyKey: key(), ...more },
      },
      actor,
      '... on CardSale { id saleNo lead { id status } customer { id } }',
    )
  const stateOf = async (leadId: string, actor: Actor = rep) => {
    const document =
      'query ($id: ID!) { node(id: $id) { ... on Lead { status lostReason isPooled cardSale { id } customer { id } } } }'
    const { data } = await ask(actor, document, { id: leadId })
    return data.node
  }
  const voidSale = (saleId: string) =>
    call('voidCardSale', { id: saleId, reason: '买错了', idempotencyKey: key() }, manager, '... on CardSale { id }')

  test('a sale wins it, and opens the customer’s file in its owner’s name though somebody else sold', async () => {
    const made = await lead({ staffId: id('Staff', colleague) }, manager)
    const sold = await sell(made.id, {}, manager)
    expect(sold).toMatchObject({ lead: { id: made.id, status: 'won' } })
    expect(await stateOf(made.id, manager)).toMatchObject({ cardSale: { id: sold.id }, customer: sold.customer })
    const customerId = Buffer.from(sold.customer.id, 'base64').toString().split(':')[1] as string
    const file = await system.write((db) => db.customerFile.findFirstOrThrow({ where: { customerId } }))
    expect(file.staffId).toBe(colleague)
  })
  test('it isn’t won twice, nor by the sale of another store or of a colleague’s lead, and then nothing is sold', async () => {
    const [made, other] = [await lead(), await lead({ storeId: id('Store', sister.id), staffId: null }, admin)]
    await sell(made.id)
    const count = () => system.write((db) => db.cardSale.count())
    const before = await count()
    expect(await sell(made.id)).toMatchObject({ code: 'lead.not_open' })
    expect(await sell(other.id, {}, admin)).toMatchObject({ code: 'lead.other_store' })
    expect(await sell((await lead({ staffId: id('Staff', colleague) }, manager)).id)).toMatchObject({
      code: 'access.not_found',
    })
    expect(await count()).toBe(before)
  })
  test('one of the pool becomes the seller’s', async () => {
    const pooled = await lead({ staffId: null }, manager)
    expect(await sell(pooled.id)).toMatchObject({ lead: { status: 'won' } })
    expect(await stateOf(pooled.id)).toMatchObject({ isPooled: false })
  })
  test('voiding the sale opens it again, unless somebody has the phone by then', async () => {
    const phone = freshPhone()
    const [one, two] = [await lead(), await lead({ phone })]
    await voidSale((await sell(one.id)).id)
    expect(await stateOf(one.id)).toMatchObject({ status: 'open', cardSale: null })
    const sold = await sell(two.id)
    await lead({ phone, staffId: id('Staff', colleague) }, manager)
    await voidSale(sold.id)
    expect(await stateOf(two.id)).toMatchObject({ status: 'lost', lostReason: 'duplicate' })
  })
  test('one that was lost says why, takes no more work, and is opened again', async () => {
    const made = await lead()
    const lose = () =>
      call('loseLead', { id: made.id, reason: 'price', note: '太贵', idempotencyKey: key() }, rep, fields)
    expect(await lose()).toMatchObject({ status: 'lost' })
    expect(await lose()).toMatchObject({ code: 'lead.not_open' })
    expect(await touch(made.id)).toMatchObject({ code: 'lead.not_open' })
    const reopen = () => call('reopenLead', { id: made.id, idempotencyKey: key() }, rep, fields)
    expect(await reopen()).toMatchObject({ status: 'open' })
    expect(await reopen()).toMatchObject({ code: 'lead.not_lost' })
  })
})
