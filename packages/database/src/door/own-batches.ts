import type { PrismaClient } from '../prisma.ts'
import { type Caller, currentCaller, runAs } from './caller.ts'

type Request = object
type Batching = {
  batchBy(request: Request): string | undefined
  singleLoader(request: Request): Promise<unknown>
  batchLoader(requests: Request[]): Promise<unknown>
}

/**
 * Prisma merges the findUnique calls of one tick into one statement, whoever made them, and runs it in the async context of
 * the first: everybody else would get the first one's rows, or none. Batches are kept apart by caller here.
 * @throws at start when a new version of Prisma batches otherwise
 */
export function keepBatchesApart(client: PrismaClient): void {
  const internals = client as unknown as { _requestHandler?: { dataloader?: { options?: Partial<Batching> } } }
  const options = internals._requestHandler?.dataloader?.options
  if (!options?.batchBy || !options.singleLoader || !options.batchLoader)
    throw new Error(
      'This version of Prisma batches in another way: findUnique calls of several callers could be merged',
    )
  const { batchBy, singleLoader, batchLoader } = options
  const numbers = new WeakMap<Caller, number>()
  const owners = new WeakMap<Request, Caller>()
  let count = 0
  const numberOf = (caller: Caller) => {
    const known = numbers.get(caller)
    if (known !== undefined) return known
    numbers.set(caller, ++count)
    return count
  }
  const ownerOf = (request: Request | undefined): Caller => {
    const owner = request && owners.get(request)
    if (!owner) throw new Error('A query without a caller reached a batch')
    return owner
  }
  options.batchBy = (request) => {
    const caller = currentCaller()
    owners.set(request, caller)
    const key = batchBy(request)
    return key && `${numberOf(caller)}|${key}`
  }
  options.singleLoader = (request) => runAs(ownerOf(request), () => singleLoader(request))
  options.batchLoader = (requests) => runAs(ownerOf(requests[0]), () => batchLoader(requests))
}
