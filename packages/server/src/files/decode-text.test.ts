import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text.ts'

const text = '姓名,电话\n王小明🚗,13800138000\nAna Trujillo,México D.F.\n'
const as = (encoding: string, options = {}) => new Uint8Array(iconv.encode(text, encoding, options))

describe('decodeText', () => {
  it.each([
    ['utf-8', as('utf8'), 'utf-8'],
    ['utf-8 with its mark', as('utf8', { addBOM: true }), 'utf-8'],
    ['utf-16 as Excel saves it', as('utf16le', { addBOM: true }), 'utf-16le'],
    ['utf-16, big end first', as('utf16be', { addBOM: true }), 'utf-16be'],
    ['gb18030', as('gb18030'), 'gb18030'],
  ])('reads %s', (_name, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding })
  })

  it('reads plain ASCII and nothing at all', () => {
    expect(decodeText(new TextEncoder().encode('a,b'))).toEqual({ text: 'a,b', encoding: 'utf-8' })
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' })
  })

  it('takes no Western code page for Chinese', () => {
    expect(
      decodeText(new Uint8Array(iconv.encode('name\nMéxico D.F.\nBlauer See Küche\nGünther', 'latin1'))),
    ).toBeNull()
  })

  it('takes nothing that is cut off in the middle of a character', () => {
    expect(decodeText(as('utf16le', { addBOM: true }).subarray(0, 7))).toBeNull()
  })
})
