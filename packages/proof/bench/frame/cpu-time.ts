import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

const ticksPerSecond =
  process.platform === 'linux' ? Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' })) : 100

/** The fields of /proc/PID/stat behind the name, which may itself hold blanks: the first is the state, number 3 of proc(5). */
function fieldsOf(pid: number | string): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}

const milliseconds = (fields: string[] | null, numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + Number(fields?.[number - 3] ?? 0), 0) * (1000 / ticksPerSecond)

const [userTime, systemTime, childrensUserTime, childrensSystemTime] = [14, 15, 16, 17] as const

/** CPU milliseconds that a process has used up to now, all its threads; NaN where the system doesn't tell. */
export const cpuOf = (pid: number): number =>
  process.platform === 'linux' ? milliseconds(fieldsOf(pid), [userTime, systemTime]) : Number.NaN

/** The same for a process with its children, those that have ended too: a Postgres with its backends. */
export function cpuOfFamily(pid: number): number {
  if (process.platform !== 'linux') return Number.NaN
  const own = milliseconds(fieldsOf(pid), [userTime, systemTime, childrensUserTime, childrensSystemTime])
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && fieldsOf(name)?.[1] === String(pid))
  return own + children.reduce((sum, child) => sum + milliseconds(fieldsOf(child), [userTime, systemTime]), 0)
}
