import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createZstdDecompress } from 'node:zlib'
import { StartProblem } from '../embedded/start-problem.ts'
import { findKey } from './backup-key.ts'
import { fileProblem } from './file-problem.ts'
import { readFirstLine, sealOfLine } from './first-line.ts'
import { decodeParts, type Part } from './parts.ts'
import { unsealStream } from './sealed-stream.ts'

/** A backup file that can be read, as often as one likes. */
export type OpenBackup = { file: string; parts(): AsyncGenerator<Part> }

/** Asked only when the file is encrypted. */
export type AskPassphrase = () => Promise<string | undefined>

/** @throws {StartProblem} when it isn't a backup, can't be read, or needs another passphrase */
export async function openBackup(file: string, askPassphrase: AskPassphrase): Promise<OpenBackup> {
  const { line, said } = await readFirstLine(file).catch((error) => {
    throw fileProblem(file, 'read', error)
  })
  const passphrase = said.cipher ? await askPassphrase() : undefined
  if (said.cipher && !passphrase)
    throw new StartProblem(`${file} is encrypted: give its passphrase as HUBCAP_BACKUP_PASSPHRASE.`)
  const key = said.cipher && passphrase ? await findKey(passphrase, said.cipher) : null
  const seal = { file: sealOfLine(line), key }
  return {
    file,
    async *parts() {
      const content = createZstdDecompress()
      const sealed = createReadStream(file, { start: line.length })
      const reading = pipeline(unsealStream(seal, sealed), content)
      // Whoever reads the content is told; a reader that leaves early isn't interested.
      reading.catch(() => {})
      try {
        yield* decodeParts(content)
        await reading
      } finally {
        content.destroy()
        sealed.destroy()
      }
    },
  }
}
