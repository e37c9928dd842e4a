import { expect, test } from 'vitest'
import { findKey, makeKey } from './backup-key.ts'
import { type Seal, sealChunk } from './seal.ts'
import { sealStream, unsealStream } from './sealed-stream.ts'

const file = Buffer.alloc(32, 7)
const content = Buffer.from('行'.repeat(200_000))
/** Two whole chunks and a piece of one. */
const chunkBytes = 256 * 1024
const sealed = { chunk: 4 + chunkBytes + 16, chunks: Math.ceil(content.length / chunkBytes) }

async function* pieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function gathered(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}

const closed = (seal: Seal, bytes = content) => gathered(sealStream(seal)(pieces(bytes, 1000)))
const opened = (seal: Seal, bytes: Buffer) => gathered(unsealStream(seal, pieces(bytes, 999)))

const seals: [string, Seal][] = [
  ['open', { file, key: null }],
  ['encrypted', { file, key: Buffer.alloc(32, 1) }],
]

test.each(seals)('%s: what was sealed comes back', async (_, seal) => {
  const bytes = await closed(seal)
  expect(bytes.length).toBe(content.length + sealed.chunks * 20)
  expect((await opened(seal, bytes)).equals(content)).toBe(true)
  expect(await opened(seal, await closed(seal, Buffer.alloc(0)))).toEqual(Buffer.alloc(0))
  expect((await opened(seal, await closed(seal, content.subarray(0, chunkBytes)))).length).toBe(chunkBytes)
})

test.each(seals)('%s: any changed byte is told', async (_, seal) => {
  const bytes = await closed(seal)
  for (const at of [0, 3, 4, 100, sealed.chunk - 1, sealed.chunk, bytes.length - 17, bytes.length - 1]) {
    const changed = Buffer.from(bytes)
    changed[at]! ^= 1
    await expect(opened(seal, changed), `byte ${at}`).rejects.toThrow(/altered or damaged|incomplete/)
  }
})

test.each(seals)(
  '%s: chunks in another order, left out, of another file, and more than there were',
  async (_, seal) => {
    const bytes = await closed(seal)
    const [one, two] = [bytes.subarray(0, sealed.chunk), bytes.subarray(sealed.chunk, 2 * sealed.chunk)]
    const rest = bytes.subarray(2 * sealed.chunk)
    await expect(opened(seal, Buffer.concat([two, one, rest]))).rejects.toThrow('altered')
    await expect(opened(seal, Buffer.concat([one, rest]))).rejects.toThrow('altered')
    await expect(opened(seal, Buffer.concat([bytes, Buffer.from('x')]))).rejects.toThrow('altered')
    await expect(opened({ ...seal, file: Buffer.alloc(32) }, bytes)).rejects.toThrow('altered')
  },
)

test.each(seals)('%s: an end that is missing', async (_, seal) => {
  const bytes = await closed(seal)
  for (const length of [0, 2, 100, sealed.chunk, 2 * sealed.chunk, bytes.length - 1])
    await expect(opened(seal, bytes.subarray(0, length)), `${length} bytes`).rejects.toThrow('incomplete')
})

test('what is encrypted shows nothing of what it holds, and each file has a key of its own', async () => {
  const [one, other] = await Promise.all(['words of a customer', 'words of a customer'].map((text) => makeKey(text)))
  expect(one!.key.equals(other!.key)).toBe(false)
  const chunk = sealChunk({ file, key: one!.key }, 0, Buffer.from('138 0013 8000'), true)
  expect(chunk.includes('138 0013 8000')).toBe(false)
})

test('a passphrase is known again, and a wrong one told', async () => {
  const { key, recipe } = await makeKey('门店 passphrase')
  expect((await findKey('门店 passphrase', recipe)).equals(key)).toBe(true)
  await expect(findKey('another', recipe)).rejects.toThrow('The passphrase is not the one')
  await expect(findKey('x', { ...recipe, cost: 2 ** 30 })).rejects.toThrow('this version does not know')
})
