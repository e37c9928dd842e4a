import { readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { askAs, backUp, backupDirectory, everythingIn, fillForBackup, restore } from '../testing/backup-stage.ts'
import { testDatabase } from '../testing/test-database.ts'

const [from, to] = [await testDatabase(), await testDatabase()]
const { place } = backupDirectory()
const passphrase = '好的 passphrase'
const sentences = { altered: /altered or damaged/, cutOff: /incomplete/ }

beforeAll(async () => {
  await fillForBackup(from)
  await backUp(from, place('open'))
  await backUp(from, place('secret'), passphrase)
})

test('an encrypted backup shows nothing, and opens with its passphrase alone', async () => {
  await expect(restore(place('secret'), to, { passphrase: 'wrong' })).rejects.toThrow('The passphrase is not the one')
  await expect(restore(place('secret'), to)).rejects.toThrow('is encrypted: give its passphrase')
  expect(await askAs(to.audit, 'SELECT count(*)::int AS n FROM chain')).toEqual([{ n: 0 }])
  await restore(place('secret'), to, { passphrase })
  expect(await everythingIn(to)).toEqual(await everythingIn(from))
})

const damages: [string, (bytes: Buffer) => Buffer, RegExp][] = [
  ['cut off', (bytes) => bytes.subarray(0, bytes.length - 100), sentences.cutOff],
  ['cut off after its first line', (bytes) => bytes.subarray(0, bytes.indexOf('\n') + 1), sentences.cutOff],
  ['changed in one bit', (bytes) => bytes.fill(bytes[2000]! ^ 1, 2000, 2001), sentences.altered],
  ['longer than it was', (bytes) => Buffer.concat([bytes, Buffer.from('x')]), sentences.altered],
  ['some other file', () => Buffer.from('PK\u0003\u0004'), /is not a backup of Hubcap/],
  ['nothing', () => Buffer.alloc(0), /is not a backup of Hubcap/],
  ['of a later format', () => Buffer.from('{"hubcap":"backup","format":99}\n'), /written by a newer Hubcap/],
]

test.each(damages)('a file that is %s is refused before anything is touched', async (_, damage, sentence) => {
  const before = await everythingIn(to)
  for (const name of ['open', 'secret']) {
    writeFileSync(place('damaged'), damage(readFileSync(place(name))))
    await expect(restore(place('damaged'), to, { passphrase, mayReplace: true }), name).rejects.toThrow(sentence)
  }
  expect(await everythingIn(to)).toEqual(before)
})

test('a file that isn’t there is told', async () => {
  await expect(restore(place('nowhere'), to)).rejects.toThrow(/^There is no .*nowhere, or no directory for it/)
})
