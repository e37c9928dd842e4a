import { scrubStaff } from '@hubcap/database/lookups/scrub-staff'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { forgetUploads } from '../../../files/forget-uploads.job.ts'
import { twoChains } from '../../../testing/two-chains.ts'

const { database, red, blue, api } = await twoChains(await testDatabase())
const asSystem = database.asSystem(red.tenantId)

const {
  hq_admin: admin,
  hq_finance: finance,
  franchise_owner: owner,
  store_manager: manager,
  sales_rep: rep,
} = red.actors
const repId = red.franchisees[0]?.stores[0]?.repIds[0] ?? ''
const otherRepId = red.franchisees[0]?.stores[1]?.repIds[0] ?? ''

let keys = 0
const key = () => `evidence-${String(++keys).padStart(4, '0')}`

type Bytes = Uint8Array<ArrayBuffer>
const text = (written: string): Bytes => new TextEncoder().encode(written) as Bytes
const pdf = text('%PDF-1.7\n1 0 obj\n')

/** A red picture, wider than high, that says where it was taken and that it lies on its side. */
const photo = async (): Promise<Bytes> =>
  new Uint8Array(
    await sharp({ create: { width: 60, height: 40, channels: 3, background: '#f00' } })
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 15/1 0/1' }, IFD0: { Make: 'Phone' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer(),
  )

async function upload(content: Bytes, name = '现场.jpg', as: Actor = manager) {
  const response = await fetch(`${api.url}/incentive-files?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await api.tokenOf(as)}` },
    body: content,
  })
  return { status: response.status, body: (await response.json()) as { id: string; code: string; params: object } }
}
const uploaded = async (content: Bytes = pdf, name = '考勤.pdf', as: Actor = manager) =>
  (await upload(content, name, as)).body.id

async function fetchFile(id: string, as: Actor, what = '') {
  const response = await fetch(`${api.url}/incentive-files/${encodeURIComponent(id)}${what}`, {
    headers: { authorization: `Bearer ${await api.tokenOf(as)}` },
  })
  return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) }
}

const fields = 'id status revision files { id name isPicture size }'
const write = (field: string, type: string, input: object, actor: Actor = manager) =>
  api.change(actor, field, input, `... on ${type} { ${type === 'Incentive' ? fields : 'id'} }`)

let items = { plain: '', strict: '' }
beforeAll(async () => {
  const item = { kind: 'reward', minAmount: 5000, maxAmount: 20_000 }
  const make = async (more: object) =>
    (await write('createIncentiveItem', 'IncentiveItem', { ...item, ...more, idempotencyKey: key() }, admin)).id
  items = { plain: await make({ name: '全勤奖' }), strict: await make({ name: '客户表扬', evidenceRequired: true }) }
})

const propose = (change: object = {}, actor: Actor = manager) =>
  write(
    'proposeIncentive',
    'Incentive',
    {
      ...{ incentiveItemId: items.plain, staffId: encodeGlobalID('Staff', repId), day: '2026-11-19', amount: 10_000 },
      ...{ evidence: '十一月全勤', idempotencyKey: key() },
      ...change,
    },
    actor,
  )
const add = (id: string, fileIds: string[], actor: Actor = manager) =>
  write('addIncentiveFiles', 'Incentive', { id, fileIds, idempotencyKey: key() }, actor)
const remove = (id: string, actor: Actor = manager) =>
  write('removeIncentiveFile', 'Incentive', { id, idempotencyKey: key() }, actor)
const decide = (id: string, step = 'approve', actor: Actor = owner) =>
  write('decideIncentive', 'Incentive', { id, step, reason: '核对', revision: 1, idempotencyKey: key() }, actor)

describe('an upload', () => {
  test.each([
    ['a table', text('a,b\n1,2\n'), 415, 'incentive.file_of_wrong_type'],
    ['nothing', text(''), 415, 'incentive.file_of_wrong_type'],
    ['a page with a picture’s name', text('<html><script>1</script>'), 415, 'incentive.file_of_wrong_type'],
    [
      'a drawing that could run',
      text('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      415,
      'incentive.file_of_wrong_type',
    ],
    ['half a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), 415, 'incentive.file_unreadable'],
  ])('of %s is refused', async (_, content, status, code) => {
    expect(await upload(content as Bytes)).toMatchObject({ status, body: { code } })
  })

  test('that is too large is refused, also where it doesn’t say so', async () => {
    const large = new Uint8Array(10 * 1024 * 1024 + 1)
    large.set(pdf)
    const refusal = { status: 413, body: { code: 'incentive.file_too_large', params: { mb: 10 } } }
    expect(await upload(large)).toMatchObject(refusal)
  })

  test('is for those who propose', async () => {
    for (const actor of [rep, finance])
      expect(await upload(pdf, 'a.pdf', actor)).toMatchObject({ status: 403, body: { code: 'access.not_allowed' } })
  })

  test('with a name that nobody can read is refused beside it', async () => {
    expect(await upload(pdf, 'a\u0007.pdf')).toMatchObject({ status: 400, body: { code: 'input.invalid' } })
  })
})

test('a picture is kept upright, small to show, and without where it was taken; a paper byte for byte', async () => {
  const before = await sharp(await photo()).metadata()
  expect(before.exif).toBeDefined()
  const fileIds = [await uploaded(await photo(), 'C:\\DCIM\\现场.jpeg'), await uploaded()]
  const { files } = await propose({ fileIds })
  expect(files).toMatchObject([
    { name: '现场.jpg', isPicture: true },
    { name: '考勤.pdf', isPicture: false, size: pdf.length },
  ])
  const picture = await fetchFile(files[0].id, manager)
  expect(picture.headers.get('content-type')).toBe('image/jpeg')
  expect(picture.bytes.length).toBe(files[0].size)
  const kept = await sharp(picture.bytes).metadata()
  expect(kept).toMatchObject({ format: 'jpeg', width: 40, height: 60 })
  expect([kept.exif, kept.xmp, kept.iptc, kept.orientation]).toEqual([undefined, undefined, undefined, undefined])
  const small = await fetchFile(files[0].id, manager, '/thumbnail')
  expect(small.headers.get('content-type')).toBe('image/webp')
  expect(await sharp(small.bytes).metadata()).toMatchObject({ format: 'webp', width: 192, height: 192 })
  expect((await fetchFile(files[1].id, manager)).bytes).toEqual(pdf)
  expect((await fetchFile(files[1].id, manager, '/thumbnail')).status).toBe(404)
})

test('a picture whose name is long loses only whole letters of it', async () => {
  const { files } = await propose({ fileIds: [await uploaded(await photo(), `现${'😀'.repeat(120)}.png`)] })
  expect(files).toMatchObject([{ name: `现${'😀'.repeat(120)}.jpg` }])
  const longer = await propose({ fileIds: [await uploaded(await photo(), `${'现'.repeat(195)}.png`)] })
  expect(longer.files).toMatchObject([{ name: `${'现'.repeat(190)}.jpg` }])
})

describe('what an incentive is given', () => {
  test('is what the caller uploaded, once', async () => {
    const mine = await uploaded()
    expect(await propose({ fileIds: [mine] }, owner)).toMatchObject({ code: 'access.not_found' })
    // Headquarters sees the upload by row security; it still isn't theirs.
    expect(await propose({ fileIds: [mine] }, admin)).toMatchObject({ code: 'access.not_found' })
    expect(await propose({ fileIds: [mine, mine] })).toMatchObject({
      issues: [{ path: ['fileIds'], code: 'repeated' }],
    })
    const { files } = await propose({ fileIds: [mine] })
    expect(files).toHaveLength(1)
    expect(await propose({ fileIds: [mine] })).toMatchObject({ code: 'access.not_found' })
  })

  test('is no table that was brought for an import', async () => {
    const response = await fetch(`${api.url}/files?name=a.csv`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await api.tokenOf(admin)}` },
      body: 'a,b\n1,2\n',
    })
    const { id } = (await response.json()) as { id: string }
    expect(await propose({ fileIds: [id] }, admin)).toMatchObject({ code: 'access.not_found' })
  })

  test('is nine files at most, counted over all times', async () => {
    const many = await Promise.all(Array.from({ length: 9 }, () => uploaded()))
    const { id } = await propose({ fileIds: many.slice(0, 8) })
    const further = [many[8] as string, await uploaded()]
    expect(await add(id, further)).toMatchObject({ code: 'incentive.too_many_files', params: { max: 9 } })
    expect((await add(id, further.slice(0, 1))).files).toHaveLength(9)
    expect(await add(id, further.slice(1))).toMatchObject({ code: 'incentive.too_many_files' })
  })

  test('comes once however often it is sent', async () => {
    const { id } = await propose()
    const input = { id, fileIds: [await uploaded()], idempotencyKey: key() }
    const both = await Promise.all([1, 2].map(() => write('addIncentiveFiles', 'Incentive', input)))
    expect(both.map(({ files }) => files.length)).toEqual([1, 1])
  })
})

describe('evidence that is needed', () => {
  test('is missing from a proposal', async () => {
    expect(await propose({ incentiveItemId: items.strict })).toMatchObject({ code: 'incentive.evidence_missing' })
  })

  test('must be there still as it is approved', async () => {
    const { id, files } = await propose({ incentiveItemId: items.strict, fileIds: [await uploaded()] })
    await remove(files[0].id)
    expect(await decide(id)).toMatchObject({ code: 'incentive.evidence_missing' })
    await add(id, [await uploaded(pdf, 'b.pdf', owner)], owner)
    expect(await decide(id)).toMatchObject({ status: 'approved' })
  })

  test('isn’t needed to say no', async () => {
    const { id, files } = await propose({ incentiveItemId: items.strict, fileIds: [await uploaded()] })
    await remove(files[0].id)
    expect(await decide(id, 'reject')).toMatchObject({ status: 'rejected' })
  })

  test('is there or nobody approves, whoever comes first', async () => {
    for (let round = 0; round < 5; round++) {
      const { id, files } = await propose({ incentiveItemId: items.strict, fileIds: [await uploaded()] })
      const [removed, approved] = await Promise.all([remove(files[0].id), decide(id)])

      if (approved.status === 'approved') expect(removed.code).toBe('incentive.not_in_status')
      else expect([approved.code, removed.files]).toEqual(['incentive.evidence_missing', []])
    }
  })
})

test('nothing comes or goes once it is decided', async () => {
  const { id, files } = await propose({ fileIds: [await uploaded()] })
  await decide(id)
  expect(await add(id, [await uploaded()])).toMatchObject({ code: 'incentive.not_in_status' })
  expect(await remove(files[0].id)).toMatchObject({ code: 'incentive.not_in_status' })
})

test('those who see the incentive see its files, others none', async () => {
  const { id, files } = await propose({ fileIds: [await uploaded(await photo())] })
  const fileId = files[0].id
  const other = await propose(
    { staffId: encodeGlobalID('Staff', otherRepId), fileIds: [await uploaded(pdf, 'b.pdf', owner)] },
    owner,
  )
  for (const actor of [admin, finance, owner, manager, rep]) {
    expect((await fetchFile(fileId, actor)).status).toBe(200)
    expect((await fetchFile(fileId, actor, '/thumbnail')).status).toBe(200)
  }
  for (const actor of [manager, rep, ...Object.values(blue.actors)])
    expect((await fetchFile(other.files[0].id, actor)).status).toBe(404)
  for (const actor of Object.values(blue.actors)) expect((await fetchFile(fileId, actor)).status).toBe(404)
  for (const actor of [rep, finance]) {
    expect(await remove(fileId, actor)).toMatchObject({ code: 'access.not_allowed' })
    expect(await add(id, [], actor)).toMatchObject({ code: 'access.not_allowed' })
  }
  expect(await remove(other.files[0].id)).toMatchObject({ code: 'access.not_found' })
  expect(await add(other.id, [await uploaded()])).toMatchObject({ code: 'access.not_found' })
})

test('what was brought and nothing took is forgotten after a week; what an import or an incentive took stays', async () => {
  const count = () => asSystem.read((db) => db.storedFile.count())
  await uploaded()
  const fresh = await count()
  expect(fresh).toBeGreaterThan(0)
  const later = (days: number) => new Date(testNow.getTime() + days * 24 * 3600_000)
  expect(await forgetUploads(asSystem, later(6))).toBe(0)
  expect(await forgetUploads(asSystem, later(8))).toBe(fresh)
  expect(await count()).toBe(0)
  expect(await asSystem.read((db) => db.storedFilePart.count())).toBe(0)
  expect(await asSystem.read((db) => db.incentiveFile.count())).toBeGreaterThan(0)
})

test('whoever is erased takes along what shows them; the decision stays', async () => {
  const { id } = await propose({ fileIds: [await uploaded(pdf, '王芳打卡.pdf')] })
  const about = { staffId: repId }
  const others = await asSystem.read((db) => db.incentiveFile.count({ where: { NOT: about } }))
  const incentives = await asSystem.read((db) => db.incentive.count({ where: about }))
  await database.asActor(admin).write((db) => scrubStaff(db, { staffIds: [repId], accountIds: [], erased: '已离职' }))
  expect(await asSystem.read((db) => db.incentiveFile.count({ where: about }))).toBe(0)
  expect(await asSystem.read((db) => db.incentiveFileContent.count({ where: about }))).toBe(0)
  expect(await asSystem.read((db) => db.incentiveFile.count())).toBe(others)
  expect(await asSystem.read((db) => db.incentive.count({ where: about }))).toBe(incentives)
  const logged = await asSystem.read((db) => db.auditEntry.findMany({ where: { entity: 'incentive' } }))
  expect(JSON.stringify(logged)).not.toContain('王芳打卡')
  expect(
    (await api.ask(manager, `query ($id: ID!) { node(id: $id) { ... on Incentive { ${fields} } } }`, { id })).data.node,
  ).toMatchObject({ files: [] })
})
