import { StartProblem } from '../embedded/start-problem.ts'
import { ByteReader } from './byte-reader.ts'
import { readChunkHead, type Seal, sealChunk, tagBytes, unsealChunk } from './seal.ts'

const chunkBytes = 256 * 1024

const altered = () => new StartProblem('The backup was altered or damaged since it was written: use another one.')
const cutOff = () => new StartProblem('The backup is incomplete: it ends before its end. Use another one.')

/** Cuts a stream into sealed chunks, the last of them marked. */
export const sealStream = (seal: Seal) =>
  async function* (content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const reader = new ByteReader(content)
    let chunk = await reader.take(chunkBytes)
    for (let at = 0; ; at++) {
      const next = await reader.take(chunkBytes)
      yield sealChunk(seal, at, chunk, next.length === 0)
      if (next.length === 0) return
      chunk = next
    }
  }

/**
 * What was sealed, chunk by chunk: nothing is handed on that isn't as it was written.
 * @throws {StartProblem} when the stream was changed, cut off or added to
 */
export async function* unsealStream(seal: Seal, sealed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const reader = new ByteReader(sealed)
  for (let at = 0; ; at++) {
    const head = await reader.take(4)
    if (head.length < 4) throw cutOff()
    const { length, isLast } = readChunkHead(head)
    if (length > chunkBytes) throw altered()
    const body = await reader.take(length + tagBytes)
    if (body.length < length + tagBytes) throw cutOff()
    const content = unsealChunk(seal, at, head, body.subarray(0, length), body.subarray(length))
    if (!content) throw altered()
    yield content
    if (isLast) break
  }
  if ((await reader.take(1)).length > 0) throw altered()
}
