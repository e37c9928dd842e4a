import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../bootstrap/root.mjs'

export type SignIn = { role: string; chain: string; chainSlug: string; name: string; login: string; password: string }

/** The demo's accounts, as a table for the terminal. */
export function signInTable(): string {
  const file = path.join(root, 'packages/demo/src/sign-ins.json')
  if (!existsSync(file)) return ''
  const signIns: SignIn[] = JSON.parse(readFileSync(file, 'utf8'))
  const rows = signIns.map(({ role, login, password, chain, name }) => [role, login, password, `${name}, ${chain}`])
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => `    ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`).join('\n')
}
