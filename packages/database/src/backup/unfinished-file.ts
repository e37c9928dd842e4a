import { open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Writable } from 'node:stream'
import { StartProblem } from '../embedded/start-problem.ts'
import { fileProblem } from './file-problem.ts'

/** Where a file lies while it is being written. */
const unfinishedName = (file: string) => `${file}.unfinished-${process.pid}`

async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r')
  await handle.sync().finally(() => handle.close())
}

/** Whatever closes it: what went wrong is told by who wrote to it. */
const closed = (stream: Writable) =>
  new Promise<void>((resolve) => (stream.closed ? resolve() : stream.once('close', resolve)))

async function writeWhole(file: string, fill: (to: Writable) => Promise<void>): Promise<number> {
  const unfinished = unfinishedName(file)
  const to = (await open(unfinished, 'wx', 0o600)).createWriteStream({ flush: true })
  try {
    await fill(to)
    await closed(to)
    const { size } = await stat(unfinished)
    await rename(unfinished, file)
    return size
  } catch (error) {
    await closed(to.destroy())
    await rm(unfinished, { force: true })
    throw error
  }
}

/**
 * Writes a file that only its owner may read, and gives it its name when all of it lies on the disk: under that name there
 * is a whole file or none.
 * @returns its size in bytes
 * @throws {StartProblem} when there is one already, or it can't be written
 */
export async function writeUnderName(file: string, fill: (to: Writable) => Promise<void>): Promise<number> {
  try {
    const existing = await stat(file).catch(() => undefined)
    if (existing?.isDirectory())
      throw new StartProblem(`${file} is a directory: name a file in it, or use --keep to write dated ones there.`)
    if (existing) throw new StartProblem(`${file} exists: choose another name, so that no backup is lost.`)
    const size = await writeWhole(file, fill)
    await syncDirectory(path.dirname(file))
    return size
  } catch (error) {
    throw fileProblem(file, 'written', error)
  }
}
