import path from 'node:path'
import { StartProblem } from '@hubcap/database/embedded/start-problem'
import { deploy } from '@hubcap/database/migrate/deploy'
import { root } from '../bootstrap/root.mjs'

/** Applies the project's migrations; what goes wrong is one sentence about the database. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  try {
    return await deploy(ownerUrl, path.join(root, 'prisma', 'migrations'))
  } catch (error) {
    throw new StartProblem((error as Error).message, { cause: error })
  }
}
