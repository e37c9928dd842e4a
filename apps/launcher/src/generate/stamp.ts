import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../bootstrap/root.mjs'

export type Stamped = {
  /** Keeps the hash of the inputs, beside what the work makes. */
  stamp: string
  hash: string
  /** Files that must be there besides. */
  outputs: string[]
  always?: boolean
}

/**
 * Does work only when its inputs changed since it last succeeded, or an output is gone. Paths are the project's.
 * @returns whether the work was done
 */
export async function whenChanged(
  { stamp, hash, outputs, always }: Stamped,
  work: () => Promise<void>,
): Promise<boolean> {
  const file = path.join(root, stamp)
  const complete = [stamp, ...outputs].every((output) => existsSync(path.join(root, output)))
  if (!always && complete && readFileSync(file, 'utf8') === hash) return false
  rmSync(file, { force: true })
  await work()
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, hash)
  return true
}
