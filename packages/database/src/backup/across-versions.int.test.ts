import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { startTemporary } from '../embedded/start-temporary.ts'
import { deploy } from '../migrate/deploy.ts'
import {
  backUp,
  backupDirectory,
  everythingIn,
  fillForBackup,
  migrationsDirectory,
  restore,
} from '../testing/backup-stage.ts'
import { testDatabase } from '../testing/test-database.ts'

/** The oldest Postgres that one's own may be, where Debian's package of it is installed. */
const oldest = '/usr/lib/postgresql/15/bin'

test.skipIf(!existsSync(oldest))('from the embedded Postgres to one’s own of another version, and back', async () => {
  const [from, back] = [await testDatabase(), await testDatabase()]
  const { place } = backupDirectory()
  const own = await startTemporary(oldest)
  try {
    const superuser = own.urls.superuser.replace(/\/postgres$/, '/hubcap')
    const there = { ...own.urls, superuser, direct: own.urls.app }
    await fillForBackup(from)
    await backUp(from, place('there'))
    await restore(place('there'), there)
    const { tables, jobs } = await everythingIn(from)
    expect(await everythingIn(there)).toMatchObject({ tables, jobs })
    expect(await deploy(there.owner, migrationsDirectory)).toEqual([])
    await backUp(there, place('back'))
    await restore(place('back'), back)
    expect(await everythingIn(back)).toEqual(await everythingIn(from))
  } finally {
    await own.stop()
  }
})
