export type DecodedText = { text: string; encoding: Encoding }
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, at) => bytes[at] === byte)

function tryDecode(bytes: Uint8Array, encoding: Encoding): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    return null
  }
}

/**
 * Whether the bytes above ASCII stand as Chinese text has them. The letters of Western code pages can be read as GB18030,
 * too, but there each stands alone: its second byte is a letter or blank, where common characters have one above 0xA0.
 */
function looksChinese(bytes: Uint8Array): boolean {
  let common = 0
  let odd = 0
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] as number) < 0x81) continue
    const second = bytes[++at] ?? 0
    if (second > 0xa0) common++
    else if (second > 0x39) odd++
  }
  return common > odd
}

/**
 * Text as people's programs save it: UTF-8 with a mark or without, UTF-16 with one, and GB18030, which Chinese Excel
 * writes. Null where it is none of these. The mark is no part of the text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  if (startsWith(bytes, 0xff, 0xfe)) return tryDecode(bytes, 'utf-16le')
  if (startsWith(bytes, 0xfe, 0xff)) return tryDecode(bytes, 'utf-16be')
  return tryDecode(bytes, 'utf-8') ?? (looksChinese(bytes) ? tryDecode(bytes, 'gb18030') : null)
}
