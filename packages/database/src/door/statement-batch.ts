import pg from 'pg'

type Message = object
type Sent = { readonly name: string; readonly text: string }

/** What of pg's connection a query writes to. Its own types describe only the interface that callers use. */
type Wire = {
  parsedStatements: Record<string, string>
  submittedNamedStatements: Record<string, string>
  stream: { cork?(): void; uncork?(): void }
  sync(): void
  on(event: 'parseComplete', listener: () => void): void
  off(event: 'parseComplete', listener: () => void): void
}

type Part = {
  name?: string
  text: string
  hasBeenParsed(connection: Wire): unknown
  prepare(connection: Wire): void
  handleRowDescription(message: Message): void
  handleDataRow(message: Message): void
  handleCommandComplete(message: Message, connection: Wire): void
  handleEmptyQuery(connection: Wire): void
  handleError(error: Error, connection: Wire): void
  handleReadyForQuery(connection: Wire): void
  callback: (error: Error | null, result: pg.QueryResult) => void
}

const Query = pg.Query as unknown as new (config: pg.QueryConfig & { queryMode: 'extended' }) => Part

/** A statement of a batch, and who waits for its answer. */
export type Statement = {
  readonly config: pg.QueryConfig
  readonly resolve: (result: pg.QueryResult) => void
  readonly reject: (error: unknown) => void
}

/**
 * Statements that are sent in one go and answered in one go, in their order: one round trip for all. Each sees what those
 * before it did. After the first that fails the server skips the rest, who hear of the same error.
 */
export class StatementBatch {
  readonly #parts: Part[]
  readonly #statements: readonly Statement[]
  /** Which one the server is answering. */
  #at = 0
  /** Named statements that the server has still to say that it knows. */
  readonly #unparsed: Sent[] = []
  #connection: Wire | null = null

  constructor(statements: readonly Statement[]) {
    this.#statements = statements
    this.#parts = statements.map(({ config, resolve, reject }) => {
      const part = new Query({ ...config, queryMode: 'extended' })
      part.callback = (error, result) => (error ? reject(error) : resolve(result))
      return part
    })
  }

  submit(connection: Wire): Error | null {
    this.#connection = connection
    connection.on('parseComplete', this.#parsed)
    // Everybody's sync is left out: the server would end a turn with it.
    const together = Object.create(connection, { sync: { value: () => {} } }) as Wire
    connection.stream.cork?.()
    try {
      for (const part of this.#parts) {
        if (!part.hasBeenParsed(connection)) this.#unparsed.push({ name: part.name ?? '', text: part.text })
        part.prepare(together)
      }
      connection.sync()
    } finally {
      connection.stream.uncork?.()
    }
    return null
  }

  readonly #parsed = (): void => {
    const statement = this.#unparsed.shift()
    const connection = this.#connection
    if (!statement?.name || !connection) return
    connection.parsedStatements[statement.name] = statement.text
    delete connection.submittedNamedStatements[statement.name]
  }

  #leave(): void {
    this.#connection?.off('parseComplete', this.#parsed)
    for (const { name } of this.#unparsed) delete this.#connection?.submittedNamedStatements[name]
    this.#connection = null
  }

  handleRowDescription(message: Message): void {
    this.#parts[this.#at]?.handleRowDescription(message)
  }

  handleDataRow(message: Message): void {
    this.#parts[this.#at]?.handleDataRow(message)
  }

  handleCommandComplete(message: Message, connection: Wire): void {
    this.#parts[this.#at++]?.handleCommandComplete(message, connection)
  }

  handleEmptyQuery(connection: Wire): void {
    this.#parts[this.#at++]?.handleEmptyQuery(connection)
  }

  handleError(error: Error, connection: Wire): void {
    this.#leave()
    for (const part of this.#parts.slice(0, this.#at)) part.handleReadyForQuery(connection)
    for (const { reject } of this.#statements.slice(this.#at)) reject(error)
  }

  handleReadyForQuery(connection: Wire): void {
    this.#leave()
    for (const part of this.#parts) part.handleReadyForQuery(connection)
  }

  handlePortalSuspended(): void {}

  handleCopyInResponse(connection: { sendCopyFail(message: string): void }): void {
    connection.sendCopyFail('Nothing is copied in a batch')
  }

  handleCopyData(): void {}
}
