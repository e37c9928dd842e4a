import type { Writing } from '../door/database.ts'

export type TokensOfCustomer = { readonly id: string; readonly tokens: readonly string[] }

/** Some megabytes of JSON per statement. */
const batchCustomers = 5000

/**
 * By what these customers of the caller's chain are found from now on, wherever they have a file: in sight of the caller or
 * not. A statement for thousands.
 */
export async function setCustomerTokens(db: Writing, customers: readonly TokensOfCustomer[]): Promise<void> {
  for (let from = 0; from < customers.length; from += batchCustomers) {
    const batch = JSON.stringify(customers.slice(from, from + batchCustomers))
    await db.$executeRaw`SELECT app.set_customer_tokens(${batch}::json)`
  }
}

/** Lets the customers of files that were just opened be found there. Ids that are no file's do nothing. */
export async function placeTokensOfFiles(db: Writing, fileIds: readonly string[]): Promise<void> {
  if (fileIds.length > 0) await db.$executeRaw`SELECT app.place_tokens_of_files(${[...fileIds]}::uuid[])`
}

/** After files of these customers were deleted: they are found where they still have one. */
export async function placeCustomerTokens(db: Writing, customerIds: readonly string[]): Promise<void> {
  if (customerIds.length > 0) await db.$executeRaw`SELECT app.place_customer_tokens(${[...customerIds]}::uuid[])`
}

/** Before these customers are deleted. */
export async function forgetCustomerTokens(db: Writing, customerIds: readonly string[]): Promise<void> {
  if (customerIds.length > 0) await db.$executeRaw`SELECT app.forget_customer_tokens(${[...customerIds]}::uuid[])`
}
