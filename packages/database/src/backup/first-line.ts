import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { StartProblem } from '../embedded/start-problem.ts'
import type { KeyRecipe } from './backup-key.ts'
import { formatVersion } from './manifest.ts'

const mostBytes = 4096
const newline = 0x0a

/** In plain words at the beginning of the file, so that one sees what it is. Everything else of it is sealed. */
export type FirstLine = { hubcap: 'backup'; format: number; cipher: KeyRecipe | null }

export const writeFirstLine = (cipher: KeyRecipe | null): Buffer =>
  Buffer.from(`${JSON.stringify({ hubcap: 'backup', format: formatVersion, cipher } satisfies FirstLine)}\n`)

/** What each chunk's seal binds it to. */
export const sealOfLine = (line: Buffer): Buffer => createHash('sha256').update(line).digest()

function parse(line: Buffer): FirstLine | undefined {
  try {
    const value = JSON.parse(line.toString('utf8'))
    return value?.hubcap === 'backup' && Number.isInteger(value.format) ? value : undefined
  } catch {
    return undefined
  }
}

/** @throws {StartProblem} when the file isn't a backup, or of a later format */
export async function readFirstLine(file: string): Promise<{ line: Buffer; said: FirstLine }> {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(mostBytes), 0, mostBytes, 0)
    const line = buffer.subarray(0, buffer.subarray(0, bytesRead).indexOf(newline) + 1)
    const said = parse(line)
    if (!said) throw new StartProblem(`${file} is not a backup of Hubcap.`)
    if (said.format > formatVersion)
      throw new StartProblem(`${file} was written by a newer Hubcap: bring this one up to date first.`)
    return { line, said }
  } finally {
    await handle.close()
  }
}
