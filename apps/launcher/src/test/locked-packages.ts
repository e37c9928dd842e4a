import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../bootstrap/root.mjs'

type Entry = { version?: string; integrity?: string; link?: boolean; optional?: boolean; os?: string[]; cpu?: string[] }

export type LockedPackage = Entry & { readonly name: string; readonly version: string }

const folder = 'node_modules/'

/** Every package that package-lock.json has installed, wherever in the tree; the project's own are links and no packages. */
export function lockedPackages(): LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Entry>
  }
  return Object.entries(packages).flatMap(([place, entry]) => {
    const at = place.lastIndexOf(folder)
    if (at < 0 || entry.link) return []
    return [{ ...entry, name: place.slice(at + folder.length), version: entry.version ?? '' }]
  })
}

const numbers = (version: string) => version.split('.').map(Number)

/** Of two versions of plain numbers, whether the first isn't older. */
export function isAtLeast(version: string, floor: string): boolean {
  const [have, need] = [numbers(version), numbers(floor)]
  const at = need.findIndex((number, index) => number !== have[index])
  return at < 0 || (have[at] ?? Number.NaN) > (need[at] ?? 0)
}
