import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { describe, expect, test } from 'vitest'
import { leadStage } from '../testing/lead-stage.ts'
import { id } from '../testing/till-stage.ts'

const { system, call, ask, store, me, colleague, admin, rep, manager, key, fields, lead, touch, names } =
  await leadStage(await testDatabase())

describe('working on a lead', () => {
  test('a touch says what comes next, and stands in the thread', async () => {
    const made = await lead()
    const after = await touch(made.id, { note: '周末来看车', nextStep: '发报价', nextStepOn: '2099-01-02' })
    expect(after).toMatchObject({ grade: 'A', nextStep: '发报价', nextStepOn: '2099-01-02', revision: 2 })
    const { data } = await ask(
      rep,
      'query ($id: ID!) { node(id: $id) { ... on Lead { touches { kind note staff { id } } } } }',
      { id: made.id },
    )
    expect(data.node.touches).toEqual([{ kind: 'call', note: '周末来看车', staff: { id: id('Staff', me) } }])
  })
  test('nobody calls for the pool, or for a colleague’s', async () => {
    const pooled = await lead({ staffId: null }, manager)
    const theirs = await lead({ staffId: id('Staff', colleague) }, manager)
    expect(await touch(pooled.id)).toMatchObject({ code: 'lead.nobodys' })
    expect(await touch(theirs.id)).toMatchObject({ code: 'access.not_found' })
  })
  test('a change on an older state is refused, and somebody stays findable', async () => {
    const made = await lead()
    const change = (more: object) =>
      call('changeLead', { id: made.id, revision: 1, idempotencyKey: key(), ...more }, rep, fields)
    expect(await change({ phone: '' })).toMatchObject({ code: 'lead.unfindable' })
    expect(await change({ grade: 'A' })).toMatchObject({ grade: 'A', revision: 2 })
    expect(await change({ grade: 'C' })).toMatchObject({ code: 'write.stale' })
  })
  test('a manager gives it to somebody else, who reads what was done before; a rep doesn’t', async () => {
    const made = await lead({ name: '转手' })
    await touch(made.id, { note: '第一次' })
    const give = (staffId: string | null, actor: Actor) =>
      call(
        'assignLead',
        {
          id: made.id,
          storeId: id('Store', store.id),
          staffId: staffId && id('Staff', staffId),
          idempotencyKey: key(),
        },
        actor,
        fields,
      )
    expect(await give(colleague, rep)).toMatchObject({ code: 'access.not_allowed' })
    expect(await give(colleague, manager)).toMatchObject({ isPooled: false })
    expect(await names(rep)).not.toContain('转手')
    expect(await give(null, manager)).toMatchObject({ isPooled: true })
    const { data } = await ask(rep, 'query ($id: ID!) { node(id: $id) { ... on Lead { touches { note } } } }', {
      id: made.id,
    })
    expect(data.node.touches).toEqual([{ note: '第一次' }])
  })
})

test('erasing the customer that a lead became erases the lead, what was said of them, and the log of it', async () => {
  const made = await lead({ name: '要删除', phone: '13577778888', sourceNote: '朋友介绍' })
  await touch(made.id, { note: '说了很多', nextStep: '再打' })
  const [customerId] = store.customerIds as [string]
  await system.write((db) => db.lead.updateMany({ where: { name: '要删除' }, data: { customerId } }))
  const customer = await system.write((db) => db.customer.findFirstOrThrow({ where: { id: customerId } }))
  await call(
    'eraseCustomer',
    { id: id('Customer', customerId), customerNo: customer.customerNo },
    admin,
    '... on Customer { id }',
  )
  const [row] = await system.write((db) => db.lead.findMany({ where: { customerId }, include: { touches: true } }))
  expect(row).toMatchObject({ phone: null, phoneKey: null, sourceNote: null, nextStep: null })
  expect(row?.touches).toMatchObject([{ note: null, nextStep: null }])
  const log = await system.write((db) => db.auditEntry.findMany({ where: { entity: 'lead', entityId: row?.id ?? '' } }))
  expect(JSON.stringify(log)).not.toMatch(/要删除|说了很多|13577778888|朋友介绍/)
})
