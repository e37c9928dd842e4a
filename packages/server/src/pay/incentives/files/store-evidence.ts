import { mostIncentiveFileMegabytes } from '@hubcap/rules/pay/incentive'
import type { ByteSource } from '../../../files/byte-source.ts'
import { readPicture } from '../../../files/picture.ts'
import { type FileToStore, saveStoredFile } from '../../../files/save-stored-file.ts'
import { TooManyBytes, withSpooled } from '../../../files/spooled-file.ts'
import { uploadedName } from '../../../files/uploaded-name.ts'
import { Refused } from '../../../operation/refused.ts'
import { authorize, type Request } from '../../../operation/request.ts'

export const evidenceTooLarge = () => new Refused('incentive.file_too_large', { mb: mostIncentiveFileMegabytes })

const paperMark = '%PDF-'
/** How the pictures begin that phones take and browsers show; a WebP has its length in between. */
const isPicture = (head: string) =>
  head.startsWith('\xff\xd8\xff') ||
  head.startsWith('\x89PNG\r\n\x1a\n') ||
  (head.startsWith('RIFF') && head.startsWith('WEBP', 8))
const headBytes = 16

const bytesOf = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: async (at, length) => Buffer.from(bytes.subarray(at, at + length)),
})

/** By code points: a name cut within one wouldn't be text any more. */
const asJpeg = (name: string) => `${[...name.replace(/\.[^.]*$/, '')].slice(0, 190).join('') || 'picture'}.jpg`

async function asKept(name: string, source: ByteSource): Promise<FileToStore> {
  const head = (await source.read(0, headBytes)).toString('latin1')
  if (head.startsWith(paperMark)) return { name, mediaType: 'application/pdf', content: source }
  if (!isPicture(head)) throw new Refused('incentive.file_of_wrong_type')
  const picture = await readPicture(await source.read(0, source.size))
  if (!picture) throw new Refused('incentive.file_unreadable')
  const { content, thumbnail } = picture
  return { name: asJpeg(name), mediaType: 'image/jpeg', content: bytesOf(content), thumbnail }
}

/**
 * Keeps a picture or a PDF that somebody brings as evidence, until it is given to a reward or a penalty. What it is, its content
 * says; a picture loses where and when it was taken.
 * @throws Refused where it is neither, can't be read, or is too large
 */
export async function storeEvidence(
  request: Request,
  file: { name: string; chunks: AsyncIterable<Uint8Array> },
): Promise<string> {
  authorize(request, 'incentive.propose')
  const name = uploadedName(file.name)
  try {
    return await withSpooled(file.chunks, mostIncentiveFileMegabytes * 1024 * 1024, async (source) =>
      saveStoredFile(request, await asKept(name, source)),
    )
  } catch (error) {
    throw error instanceof TooManyBytes ? evidenceTooLarge() : error
  }
}
