import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chown, lstat, mkdir, mkdtemp, readFile, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sharedRoot } from './binaries.ts'
import { reaches, type ServerUser } from './server-user.ts'
import { StartProblem } from './start-problem.ts'

/** From this version on Postgres has collations of its own, the same on every system. */
const firstWithBuiltin = 17

function initdbFlags(version: number): string[] {
  return [
    '--encoding=UTF8',
    ...(version >= firstWithBuiltin ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : []),
    // macOS has no C.UTF-8 in its C library.
    `--locale=${process.platform === 'darwin' ? 'C' : 'C.UTF-8'}`,
    '--lc-messages=C',
    '--auth=scram-sha-256',
    '--username=postgres',
  ]
}

function majorVersion(bin: string): number {
  const { stdout } = spawnSync(path.join(bin, 'postgres'), ['--version'], { encoding: 'utf8' })
  return Number(/\) (\d+)/.exec(stdout ?? '')?.[1])
}

async function ownedDirectory(directory: string, user: ServerUser | undefined): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  if (user) await chown(directory, user.uid, user.gid)
}

async function run(program: string, args: string[], user: ServerUser | undefined): Promise<void> {
  const child = spawn(program, args, { ...user, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  if (code !== 0) throw new Error(`${path.basename(program)} failed: ${errors.trim()}`)
}

/**
 * Where the cluster of a data directory lies: in it, or, when the account that runs Postgres can't get there, under
 * /var/lib/hubcap with a link in its place.
 */
async function clusterPath(dataDir: string, user: ServerUser | undefined): Promise<string> {
  const place = path.join(dataDir, 'postgres')
  const existing = await realpath(place).catch(() => undefined)
  if (existing) return existing
  if (reaches(user, dataDir)) return place
  const name = createHash('sha256').update(`${dataDir} ${Date.now()}`).digest('hex').slice(0, 16)
  const elsewhere = path.join(sharedRoot, `data-${name}`)
  await mkdir(sharedRoot, { recursive: true, mode: 0o755 })
  await ownedDirectory(elsewhere, user)
  if (await lstat(place).catch(() => undefined)) await rm(place)
  await symlink(elsewhere, place)
  return elsewhere
}

async function initialise(cluster: string, bin: string, user: ServerUser | undefined, password: string): Promise<void> {
  // Made beside its place and then moved there: a cluster that was interrupted half-way never looks like one.
  const unfinished = `${cluster}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await ownedDirectory(unfinished, user)
  const secretDirectory = await mkdtemp(path.join(tmpdir(), 'hubcap-'))
  try {
    const passwordFile = path.join(secretDirectory, 'password')
    await writeFile(passwordFile, password, { mode: 0o600 })
    if (user) {
      await chown(passwordFile, user.uid, user.gid)
      await chown(secretDirectory, user.uid, user.gid)
    }
    await run(
      path.join(bin, 'initdb'),
      [`--pgdata=${unfinished}`, `--pwfile=${passwordFile}`, ...initdbFlags(majorVersion(bin))],
      user,
    )
  } finally {
    await rm(secretDirectory, { recursive: true, force: true })
  }
  await rm(cluster, { recursive: true, force: true })
  await rename(unfinished, cluster)
}

/** The directory of the data directory's cluster, made at first use. */
export async function prepareCluster(
  dataDir: string,
  bin: string,
  user: ServerUser | undefined,
  password: string,
): Promise<string> {
  const cluster = await clusterPath(dataDir, user)
  const written = await readFile(path.join(cluster, 'PG_VERSION'), 'utf8').catch(() => undefined)
  const brought = majorVersion(bin)
  if (written === undefined) await initialise(cluster, bin, user, password)
  else if (Number(written) !== brought)
    throw new StartProblem(
      `${cluster} was written by Postgres ${written.trim()} and Hubcap brings ${brought}: ` +
        'start it with the version that made it, or choose another HUBCAP_DATA_DIR.',
    )
  return cluster
}
