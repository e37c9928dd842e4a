import { spawnSync } from 'node:child_process'

/** Postgres refuses to run as root: the account it runs under instead. */
export type ServerUser = { uid: number; gid: number }

function idsOf(name: string): ServerUser | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' })
    return status === 0 ? Number(stdout) : Number.NaN
  }) as [number, number]
  return Number.isNaN(uid) || Number.isNaN(gid) ? undefined : { uid, gid }
}

/** The account for Postgres when this process is root, made if need be; undefined when it isn't root. */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const existing = idsOf('postgres')
  if (existing) return existing
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
  return idsOf('postgres') ?? idsOf('nobody')
}

/** Whether that account gets through to a path: a clone in /root, or in a private temporary directory, is shut to it. */
export function reaches(user: ServerUser | undefined, path: string): boolean {
  if (!user) return true
  return spawnSync('test', ['-r', path, '-a', '-x', path], { ...user, cwd: '/' }).status === 0
}
