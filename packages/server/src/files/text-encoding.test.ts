import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { type ByteSource, pieceBytes } from './byte-source.ts'
import { lookAtText, textOf } from './text-encoding.ts'

const text = '姓名,电话\n王小明🚗,13800138000\nAna Trujillo,México D.F.\n'
const as = (encoding: string, options = {}, written = text) => iconv.encode(written, encoding, options)

const sourceOf = (bytes: Buffer): ByteSource => ({
  size: bytes.length,
  read: async (at, length) => bytes.subarray(at, at + length),
})

async function decoded(bytes: Buffer): Promise<{ text: string; encoding: string } | null> {
  const source = sourceOf(bytes)
  const { encoding } = await lookAtText(source)
  if (!encoding) return null
  const all: string[] = []
  for await (const piece of textOf(source, encoding)) all.push(piece)
  return { text: all.join(''), encoding }
}

describe('a text', () => {
  it.each([
    ['utf-8', as('utf8'), 'utf-8'],
    ['utf-8 with its mark', as('utf8', { addBOM: true }), 'utf-8'],
    ['utf-16 as Excel saves it', as('utf16le', { addBOM: true }), 'utf-16le'],
    ['utf-16, big end first', as('utf16be', { addBOM: true }), 'utf-16be'],
    ['gb18030', as('gb18030'), 'gb18030'],
  ])('is read as %s', async (_name, bytes, encoding) => {
    expect(await decoded(bytes)).toEqual({ text, encoding })
  })

  it.each(['utf8', 'utf16le', 'gb18030'])('is whole where its pieces end within characters of %s', async (encoding) => {
    // One, two and three letters in front: every byte of a character is once the last of a piece.
    for (const front of ['', 'a', 'ab', 'abc']) {
      const long = front + '王小明🚗'.repeat(pieceBytes / 8)
      expect((await decoded(as(encoding, { addBOM: encoding !== 'gb18030' }, long)))?.text === long).toBe(true)
    }
  })

  it('of plain ASCII, or of nothing at all, is utf-8', async () => {
    expect(await decoded(Buffer.from('a,b'))).toEqual({ text: 'a,b', encoding: 'utf-8' })
    expect(await decoded(Buffer.of())).toEqual({ text: '', encoding: 'utf-8' })
  })

  it('of a Western code page is not taken for Chinese', async () => {
    expect(await decoded(iconv.encode('name\nMéxico D.F.\nBlauer See Küche\nGünther', 'latin1'))).toBeNull()
  })

  it('that is cut off in the middle of a character is none', async () => {
    expect(await decoded(as('utf16le', { addBOM: true }).subarray(0, 7))).toBeNull()
  })
})
