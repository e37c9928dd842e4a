/** The passwords of the roles that sign in, and the database they share. */
export type RolesOptions = { ownerPassword: string; appPassword: string; auditPassword: string; database: string }

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function role(name: string, attributes: string): string {
  return `DO $$ BEGIN
  CREATE ROLE ${name};
EXCEPTION WHEN duplicate_object THEN NULL;
END $$;
ALTER ROLE ${name} ${attributes};`
}

/**
 * The roles, for a superuser to run; running it again changes nothing. `hubcap_lookup` owns the few functions that look
 * something up before a chain is known (sign-in, keys); migrations make them, so the owner may act as it.
 */
export function rolesSql({ ownerPassword, appPassword, auditPassword }: RolesOptions): string {
  const plain = 'NOSUPERUSER NOCREATEDB NOCREATEROLE'
  return [
    role('hubcap_owner', `${plain} NOBYPASSRLS LOGIN PASSWORD ${quoted(ownerPassword)}`),
    role('hubcap_app', `${plain} NOBYPASSRLS LOGIN PASSWORD ${quoted(appPassword)}`),
    role('hubcap_audit', `${plain} BYPASSRLS LOGIN PASSWORD ${quoted(auditPassword)}`),
    role('hubcap_lookup', `${plain} BYPASSRLS NOLOGIN`),
    'ALTER ROLE hubcap_audit SET default_transaction_read_only = on;',
    'GRANT pg_read_all_data TO hubcap_audit;',
    'GRANT hubcap_lookup TO hubcap_owner;',
  ].join('\n')
}

/** The database; not repeatable, so run it only when there is none. */
export function databaseSql({ database }: Pick<RolesOptions, 'database'>): string {
  return `CREATE DATABASE ${database} OWNER hubcap_owner TEMPLATE template0 ENCODING 'UTF8';`
}

/** Who may enter the database. Tables are granted by the migrations that make them. */
export function grantsSql({ database }: Pick<RolesOptions, 'database'>): string {
  return [
    `REVOKE ALL ON DATABASE ${database} FROM PUBLIC;`,
    `GRANT CONNECT ON DATABASE ${database} TO hubcap_app, hubcap_audit;`,
  ].join('\n')
}
