import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'

const systemCharOid = 18
const bpcharOid = 1042

/**
 * Puts right two things in adapter-pg that only the schema engine meets: it can't read the system catalogue's "char"
 * type, and it splits scripts at every semicolon, which breaks function bodies.
 */
function corrected(adapter) {
  const pool = adapter.underlyingDriver()
  const { queryRaw } = Object.getPrototypeOf(Object.getPrototypeOf(adapter))
  adapter.queryRaw = async (query) => {
    const charColumns = []
    const readingChars = async (...args) => {
      const result = await pool.query(...args)
      result.fields.forEach((field, index) => {
        if (field.dataTypeID !== systemCharOid) return
        field.dataTypeID = bpcharOid
        charColumns.push(index)
      })
      return result
    }
    const self = Object.create(adapter, { client: { value: { query: readingChars } } })
    const result = await queryRaw.call(self, query)
    for (const index of charColumns) result.columnTypes[index] = ColumnTypeEnum.Character
    return result
  }
  adapter.executeScript = async (script) => {
    try {
      await pool.query(script)
    } catch (error) {
      adapter.onError(error)
    }
  }
  return adapter
}

/** adapter-pg as the schema engine needs it. */
export class MigrationAdapter extends PrismaPg {
  constructor(url) {
    super({ connectionString: url })
    this.url = url
  }

  async connect() {
    return corrected(await super.connect())
  }

  // adapter-pg's own hands pg both a connection string and a database, where the string wins: its "shadow" would be
  // the real database, which the engine then empties. This makes a throw-away database of its own.
  async connectToShadowDb() {
    const name = `prisma_shadow_${crypto.randomUUID().replaceAll('-', '')}`
    const admin = new pg.Client({ connectionString: this.url })
    await admin.connect()
    await admin.query(`CREATE DATABASE "${name}" TEMPLATE template0`)
    const url = new URL(this.url)
    url.pathname = `/${name}`
    const shadow = corrected(await new PrismaPg({ connectionString: url.toString() }).connect())
    const dispose = shadow.dispose.bind(shadow)
    shadow.dispose = async () => {
      await dispose()
      await admin.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
      await admin.end()
    }
    return shadow
  }
}
