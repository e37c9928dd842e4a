import { installDebianPackages, isDebianRoot } from '../debian-packages.ts'
import { findProgram } from '../find-program.ts'

/** Debian puts it where only root's PATH leads. */
const installed = () => findProgram('pgbouncer', '/usr/sbin/pgbouncer')

/** The program of pgbouncer: the distribution's is installed where that is possible; undefined where it isn't. */
export async function findPgbouncer(): Promise<string | undefined> {
  const found = installed()
  if (found || !isDebianRoot()) return found
  return (await installDebianPackages('pgbouncer')) ? installed() : undefined
}
