// The stores query as one writes it by hand: node:http, pg, and four round trips (five with the account), the settings in
// the transaction.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import pg from 'pg'
import { looksUp, requireAccount, sayWho, settingsOf } from './asker-of.ts'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })

const stores = {
  name: 'stores',
  text: `
    SELECT s.id, s.code, s.name, s.status, json_build_object('id', f.id, 'name', f.name) AS franchisee,
      (SELECT count(*)::int FROM staff e
        WHERE e.tenant_id = s.tenant_id AND e.franchisee_id = s.franchisee_id AND e.store_id = s.id AND e.status <> 'left') AS "staffCount",
      (SELECT coalesce(json_agg(json_build_object('id', c.id, 'saleNo', c.sale_no, 'amount', c.amount, 'soldAt', c.sold_at, 'status', c.status,
          'customerName', c.customer_name)), '[]')
        FROM (SELECT * FROM card_sale c WHERE c.tenant_id = s.tenant_id AND c.store_id = s.id
          ORDER BY c.sold_at DESC, c.id DESC LIMIT 5) c) AS "cardSales"
    FROM store s LEFT JOIN franchisee f ON f.tenant_id = s.tenant_id AND f.id = s.franchisee_id
    WHERE s.tenant_id = $1 ORDER BY s.name_key, s.id LIMIT $2`,
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = ''
  for await (const chunk of request) body += chunk
  const { first } = JSON.parse(body)
  const context = settingsOf(request)
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await sayWho(client, context)
    if (looksUp) await requireAccount(client, context)
    const { rows } = await client.query({ ...stores, values: [context['app.tenant_id'], first] })
    await client.query('COMMIT')
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ stores: rows }))
  } finally {
    client.release()
  }
}

createServer((request, response) => {
  if (request.method === 'GET') return void response.end('ok')
  answer(request, response).catch((error) => response.writeHead(500).end(String(error)))
}).listen(Number(process.env.PORT), '127.0.0.1')
