import type { CreateCardProductInput } from '@hubcap/rules/cards/product/create-card-product.input'
import type { OpeningHours } from '@hubcap/rules/network/opening-hours'
import type { Role } from '@hubcap/rules/tenancy/role'

/** Whole calendar months before the demo's today. */
export type MonthsAgo = number
/** Whole units of the currency, as people say amounts; everything else counts minor units. */
export type Yuan = number

/** How a store's business runs: `new` grows into its place after it opens, the others over the demo's last year or two. */
export type Course = 'steady' | 'growing' | 'new' | 'failing' | 'shining'

export type AccountPlan = {
  readonly email: string
  /** One post for each; those of stores hold for the person's store. */
  readonly roles: readonly Role[]
  /** Codes of further stores where a post of a store holds. */
  readonly alsoAt: readonly string[]
}

export type StaffPlan = {
  readonly name: string
  readonly department: string
  readonly post: string
  readonly grade: string
  readonly hired: MonthsAgo
  readonly left: MonthsAgo | null
  readonly baseWage: Yuan
  /** Of the store's sales, compared with the others who sell there; 0: sells nothing. */
  readonly share: number
  /** Null: uses no account of the demo. */
  readonly account: AccountPlan | null
  /** The store they were posted to before this one, and since when they are here. */
  readonly movedFrom: { readonly store: string; readonly ago: MonthsAgo } | null
}

export type StorePlan = {
  readonly code: string
  readonly name: string
  readonly city: string
  readonly province: string
  readonly district: string
  readonly divisionCode: string
  /** After the district. */
  readonly address: string
  readonly longitude: number
  readonly latitude: number
  readonly phone: string
  readonly openingHours: OpeningHours
  readonly opened: MonthsAgo
  /** Sales on an average day. */
  readonly perDay: number
  readonly course: Course
  /** Streets around it where customers live. */
  readonly roads: readonly string[]
  /** The manager first. */
  readonly staff: readonly StaffPlan[]
}

export type ContractPlan = {
  readonly contractNo: string
  readonly starts: MonthsAgo
  /** For how long. */
  readonly months: number
  /** Basis points. */
  readonly royaltyRate: number
  readonly territory: string
}

export type FranchiseePlan = {
  readonly code: string
  readonly name: string
  readonly kind: 'direct' | 'franchised'
  readonly joined: MonthsAgo
  readonly contactName: string
  readonly contactPhone: string
  readonly contracts: readonly ContractPlan[]
  /** Those of the office; where the franchisee has an owner, the owner first. */
  readonly office: readonly StaffPlan[]
  readonly stores: readonly StorePlan[]
}

/** What differs from most cards: see CardTerms. */
export type ProductTerms = Partial<
  Pick<
    CreateCardProductInput,
    'kind' | 'uses' | 'period' | 'usesPerMonth' | 'usableAt' | 'funding' | 'drawRule' | 'clearing'
  >
>

export type ProductPlan = {
  readonly code: string
  readonly name: string
  readonly issuer: 'headquarters' | 'seller'
  readonly price: Yuan
  readonly bonus: Yuan
  /** How often it is bought compared with the others, by a private customer and by a firm with many cars. */
  readonly weight: number
  readonly fleetWeight: number
  readonly withdrawn: MonthsAgo | null
  /** Since when it is sold; from the chain's beginning where left out. */
  readonly introduced?: MonthsAgo
  readonly terms?: ProductTerms
  /** What differs from then on; cards that were sold before keep theirs. */
  readonly newTerms?: { readonly ago: MonthsAgo; readonly terms: ProductTerms }
}

export type ChainPlan = {
  readonly slug: string
  readonly name: string
  readonly founded: MonthsAgo
  /** For how long the books hold sales. */
  readonly months: number
  /** Of the part of customers that aren't firms and come again. */
  readonly returning: number
  /** Letters before the numbers of staff. */
  readonly staffPrefix: string
  readonly products: readonly ProductPlan[]
  readonly openProduct: { readonly weight: number; readonly fleetWeight: number; readonly amounts: readonly Yuan[] }
  /** The first one is headquarters' own: its office holds headquarters' people, the first of them the administrator. */
  readonly franchisees: readonly FranchiseePlan[]
  /** Code of the franchisee whose reps are scored by marks, too; null: nobody is. */
  readonly marksAt: string | null
}
