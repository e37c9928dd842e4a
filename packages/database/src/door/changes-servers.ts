/**
 * Whether an address leads through a pooler that gives a connection another server session after each transaction, and
 * can't carry the names of prepared statements over: pgbouncer in transaction mode, without its max_prepared_statements.
 * The address says so itself, in the word that Prisma has for it.
 */
export const changesServers = (url: string): boolean =>
  URL.canParse(url) && new URL(url).searchParams.get('pgbouncer') === 'true'
