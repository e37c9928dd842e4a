/** The product's roles, as its API names them. */
export const roles = ['hq_admin', 'hq_finance', 'franchise_owner', 'store_manager', 'sales_rep'] as const
export type Role = (typeof roles)[number]

export type Level = 'chain' | 'franchisee' | 'store' | 'staff' | 'account'

/** A place in the world: a chain, or one of its franchisees, stores, reps, or accounts with their places. */
export type Cell = {
  readonly level: Level
  /** Readable, such as red/0/1/0: red's first franchisee, its second store, its first rep. */
  readonly name: string
  readonly chain: string
  readonly tenantId: string
  readonly franchiseeId: string | null
  readonly storeId: string | null
  readonly staffId: string | null
  readonly accountId: string | null
  readonly role: Role | null
}

const two = [0, 1] as const

let made = 0
/** Ids in order of their making: the same world in every run. */
export const nextId = (): string => `01930000-0000-7000-8000-${(++made).toString(16).padStart(12, '0')}`

const account = (cell: Cell, role: Role): Cell => ({
  ...cell,
  level: 'account',
  name: `${cell.name} ${role}`,
  accountId: nextId(),
  role,
})

function cellsOfChain(chain: string): Cell[] {
  const nowhere = { franchiseeId: null, storeId: null, staffId: null, accountId: null, role: null }
  const whole: Cell = { level: 'chain', name: chain, chain, tenantId: nextId(), ...nowhere }
  const cells = [whole, account(whole, 'hq_admin'), account(whole, 'hq_finance')]
  for (const f of two) {
    const franchisee: Cell = { ...whole, level: 'franchisee', name: `${chain}/${f}`, franchiseeId: nextId() }
    cells.push(franchisee, account(franchisee, 'franchise_owner'))
    for (const s of two) {
      const store: Cell = { ...franchisee, level: 'store', name: `${franchisee.name}/${s}`, storeId: nextId() }
      cells.push(store, account(store, 'store_manager'))
      for (const r of two) {
        const staff: Cell = { ...store, level: 'staff', name: `${store.name}/${r}`, staffId: nextId() }
        cells.push(staff, account(staff, 'sales_rep'))
      }
    }
  }
  return cells
}

/** Two chains alike: two franchisees each, with two stores each, with two reps each; an account for everybody. */
export const makeCells = (): Cell[] => ['red', 'blue'].flatMap(cellsOfChain)
