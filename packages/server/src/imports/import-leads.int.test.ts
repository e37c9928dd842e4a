import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { asDayOrNull } from '../operation/dates.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { importClient } from '../testing/import-client.ts'
import { id, tillStage } from '../testing/till-stage.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app, transactionSeconds: 300 })
const red = await smallNetwork(database, 'red')
const asSystem = database.asSystem(red.tenantId)
let api: TestApi
let client: ReturnType<typeof importClient>
beforeAll(async () => {
  api = await startTestApi(database, testNow)
  client = importClient({ api, database, ownerUrl: urls.owner, actor: red.actors.hq_admin, now: testNow })
})
afterAll(() => Promise.all([api.close(), database.close()]))
// A touched one stays for good.
afterEach(() => asSystem.write((db) => db.lead.deleteMany({ where: { touches: { none: {} } } })))

const { call } = tillStage(database, red, testNow, () => api)
const [franchisee] = red.franchisees as [(typeof red.franchisees)[0]]
const [store] = franchisee.stores as [(typeof franchisee.stores)[0]]
const key = () => crypto.randomUUID()
const typed = (more: object) =>
  call(
    'recordLead',
    {
      ...{ storeId: id('Store', store.id), staffId: id('Staff', store.repIds[0] as string), name: '陈先生' },
      ...{ source: 'walk_in', grade: 'B', idempotencyKey: key(), ...more },
    },
    red.actors.sales_rep,
    '... on Lead { id name revision }',
  )

const heading = '姓名,手机号,车牌,门店,负责人工号,意向,来源,来源说明,下一步,下次跟进,遇到重复'
const list = (...rows: string[]) => [heading, ...rows].join('\n')
const leads = () =>
  asSystem.read((db) =>
    db.lead.findMany({
      orderBy: { nameKey: 'asc' },
      include: { store: { select: { name: true } }, staff: { select: { name: true } } },
    }),
  )
const problemsOf = async (content: string) => {
  const { id: importId } = await client.check('leads', content)
  const { edges } = await client.rows(importId)
  return edges.map(({ node }: { node: { problems: { field: string; code: string }[] } }) =>
    node.problems.map(({ field, code }) => `${field} ${code}`),
  )
}
const undo = async (importId: string) => {
  expect(await client.mutate('undoImport', { id: importId })).toMatchObject({ status: 'undoing' })
  await client.work()
  return client.read(importId)
}

describe('a list of leads', () => {
  test('comes in with whoever is to call, or into the pool of the store', async () => {
    const done = await client.bring(
      'leads',
      list(
        '王芳,138 0013 8000,,red store 00,000,高,地推,秋季车展,发报价,2030/1/5,',
        '李雷,,川A·12345,S00,,,,,,,',
        '赵一,13800138001,,S00,,,,,,,',
      ),
    )
    expect(done).toMatchObject({ status: 'done', failureCode: null, rowCount: 3 })
    const all = await leads()
    expect(
      all.map(
        ({ name, phoneKey, plateKey, grade, source, sourceNote, nextStep, nextStepOn, staff, enteredPoolAt }) => ({
          ...{ name, phoneKey, plateKey, grade, source, sourceNote, nextStep, on: asDayOrNull(nextStepOn) },
          ...{ staff: staff?.name ?? null, isPooled: enteredPoolAt !== null },
        }),
      ),
    ).toEqual([
      {
        ...{ name: '李雷', phoneKey: null, plateKey: '川A12345', grade: 'C', source: 'list', sourceNote: null },
        ...{ nextStep: null, on: null, staff: null, isPooled: true },
      },
      {
        ...{ name: '王芳', phoneKey: '+8613800138000', plateKey: null, grade: 'A', source: 'event' },
        ...{ sourceNote: '秋季车展', nextStep: '发报价', on: '2030-01-05', staff: 'red rep 000', isPooled: false },
      },
      {
        ...{ name: '赵一', phoneKey: '+8613800138001', plateKey: null, grade: 'C', source: 'list', sourceNote: null },
        ...{ nextStep: null, on: null, staff: null, isPooled: true },
      },
    ])
    expect(new Set(all.map(({ importId }) => importId)).size).toBe(1)
  })

  test('says beside each row why it can’t come in: the same as where it is typed', async () => {
    expect(
      await problemsOf(
        list(
          ',13800138000,,S00,,,,,,,',
          '王芳,,,S00,,,,,,,',
          '王芳,12345,,S00,,,,,,,',
          '王芳,138****8000,,S00,,,,,,,',
          '王芳,,不是车牌,S00,,,,,,,',
          '王芳,13800138000,,,,,,,,,',
          '王芳,13800138001,,S99,,,,,,,',
          '王芳,13800138002,,S00,999,,,,,,',
          '王芳,13800138003,,S00,010,,,,,,',
          '王芳,13800138004,,S00,,,,,,2020-01-01,',
          '王芳,13800138005,,S00,,超级,,,,,',
          '王芳,13800138006,,S00,,,火星,,,,也许',
        ),
      ),
    ).toEqual([
      ['name required'],
      ['phone required'],
      ['phone invalid_phone'],
      ['phone masked_phone'],
      ['plate invalid_plate'],
      ['store required'],
      ['store unknown_store'],
      ['staff_no unknown_staff'],
      ['staff_no lead.staff_elsewhere'],
      ['next_step_on lead.next_step_in_past'],
      ['grade invalid_choice'],
      ['source invalid_choice', 'twins invalid_choice'],
    ])
    expect(await leads()).toEqual([])
  })

  test('twice in the file is once: the second is named, or left out where the row says so', async () => {
    const twice = (choice: string) =>
      list('王芳,13800138000,,S00,,,,,,,', `王小芳,+86 13800138000,,S00,,,,,,,${choice}`)
    expect(await problemsOf(twice(''))).toEqual([[], ['phone duplicate_in_file']])
    expect(await client.bring('leads', twice('跳过'))).toMatchObject({ status: 'done' })
    expect((await leads()).map(({ name }) => name)).toEqual(['王芳'])
  })
})

describe('somebody whom the franchisee follows already', () => {
  const twins = (choice: string) =>
    list(
      `同号,13900139000,,S00,,,,,,,${choice}`,
      `同车,13900139001,浙A12345,S00,,,,车友会,,,${choice}`,
      `陈先生,13900139002,,S00,,,,,,,${choice}`,
      `新人,13900139003,,S00,,,,,,,${choice}`,
    )

  const known = () =>
    Promise.all([
      typed({ name: '甲', phone: '13900139000' }),
      typed({ name: '乙', plate: '浙A12345' }),
      typed({ name: '陈先生', phone: '13900139009' }),
    ])

  test('is pointed out by phone, plate and name, until somebody says what is to become of them', async () => {
    await known()
    expect(await problemsOf(twins(''))).toEqual([
      ['phone lead_has_phone'],
      ['plate lead_has_plate'],
      ['name lead_has_name'],
      [],
    ])
  })

  test('is left out by phone and plate; a name alone is nobody for sure', async () => {
    await known()
    const checked = await client.check('leads', twins('跳过'))
    expect(checked).toMatchObject({ status: 'ready', leadFates: { added: 2, attached: 0, skipped: 2 } })
    const fates = (await client.rows(checked.id)).edges.map(({ node }: { node: { leadFate: string } }) => node.leadFate)
    expect(fates.filter((fate: string | null) => fate === 'skip')).toHaveLength(2)
    await client.mutate('cancelImport', { id: checked.id })
    const done = await client.bring('leads', twins('跳过'))
    expect(done).toMatchObject({ status: 'done', leadFates: { added: 2, attached: 0, skipped: 2 } })
    expect((await leads()).map(({ name }) => name).toSorted()).toEqual(
      ['乙', '新人', '甲', '陈先生', '陈先生'].toSorted(),
    )
  })

  test('is told what was missing, and what the rep wrote stays; undone, it is forgotten again', async () => {
    const [, second] = await known()
    const checked = await client.check('leads', twins('补充'))
    expect(checked).toMatchObject({ status: 'ready', leadFates: { added: 2, attached: 2, skipped: 0 } })
    expect(await client.mutate('cancelImport', { id: checked.id })).toMatchObject({ leadFates: null })
    const done = await client.bring('leads', twins('补充'))
    expect(done).toMatchObject({ status: 'done', leadFates: { added: 2, attached: 2, skipped: 0 } })
    const filled = (await leads()).find(({ name }) => name === '乙')
    expect(filled).toMatchObject({ phone: '13900139001', sourceNote: '车友会', plate: '浙A12345', revision: 2 })
    expect(await undo(done.id)).toMatchObject({ status: 'undone' })
    const after = await leads()
    expect(after).toHaveLength(3)
    expect(after.find(({ name }) => name === '乙')).toMatchObject({ phone: null, phoneKey: null, sourceNote: null })
    expect(second).toMatchObject({ name: '乙' })
  })

  test('of the same phone can’t come in twice, even where the rest does', async () => {
    await known()
    expect(await problemsOf(twins('照样导入'))).toEqual([['phone lead_has_phone'], [], [], []])
  })

  test('who is a customer is pointed out likewise', async () => {
    const customer = await asSystem.read((db) => db.customer.findFirstOrThrow({ where: { phoneKey: { not: null } } }))
    const row = (choice: string) => list(`老客,${customer.phoneKey},,S00,,,,,,,${choice}`)
    expect(await problemsOf(row(''))).toEqual([['phone customer_has_phone']])
    expect(await client.bring('leads', row('跳过'))).toMatchObject({ leadFates: { added: 0, skipped: 1 } })
    expect(await client.bring('leads', row('照样导入'))).toMatchObject({ leadFates: { added: 1, skipped: 0 } })
  })
})

describe('a list that is taken back', () => {
  test('goes, and can come in again', async () => {
    const rows = list('孙俪,13800138007,,S00,,,,,,,')
    const done = await client.bring('leads', rows)
    expect(await undo(done.id)).toMatchObject({ status: 'undone', failureCode: null })
    expect(await leads()).toEqual([])
    expect(await client.bring('leads', rows)).toMatchObject({ status: 'done' })
  })

  test('stays once somebody has touched one of its leads', async () => {
    const done = await client.bring('leads', list('王芳,13800138000,,S00,000,,,,,,', '李雷,13800138001,,S00,,,,,,,'))
    const [lead] = (await leads()).filter(({ name }) => name === '王芳')
    const leadId = id('Lead', lead?.id ?? '')
    const touch = { leadId, kind: 'call', outcome: 'reached', grade: 'A', idempotencyKey: key() }
    await call('recordLeadTouch', touch, red.actors.sales_rep, '... on Lead { id }')
    expect(await undo(done.id)).toMatchObject({
      ...{ status: 'done', failureCode: 'import.built_on' },
      failureParams: {
        uses: [
          { use: 'lead_touches', count: 1 },
          { use: 'edited', count: 1 },
        ],
      },
    })
  })
})
