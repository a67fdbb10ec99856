import { createServer } from 'node:http'
import pg from 'pg'

/** The bare servers that Folkmoot is held against: `hello` sends given bytes, `read` does one SELECT of 50 rows, `insert` commits one INSERT. */
const { server, owner, body, headers, schema } = JSON.parse(process.argv[2]!) as {
  server: pg.PoolConfig
  owner: pg.PoolConfig
  body: string
  headers: Record<string, string>
  schema: string
}
const pool = new pg.Pool({ ...server, ...owner, max: 32 })
await pool.query(
  `create table if not exists ${schema}.bare (id bigint generated always as identity primary key, words text, at timestamptz default now())`,
)
await pool.query(
  `create table ${schema}.bare_rows as select n as id, 'More places to sit, number ' || n as words, now() as at from generate_series(1, 50) n`,
)
await pool.query(`alter table ${schema}.bare_rows add primary key (id)`)
const bytes = Buffer.from(body, 'base64')
const answers = {
  '/hello': async () => bytes,
  '/read': async () =>
    Buffer.from(
      JSON.stringify((await pool.query(`select id, words, at from ${schema}.bare_rows order by id limit 50`)).rows),
    ),
  '/insert': async () =>
    Buffer.from(
      String(
        (
          await pool.query(`insert into ${schema}.bare (words) values ($1) returning id`, [
            'A place to sit down near the shops.',
          ])
        ).rows[0].id,
      ),
    ),
}
const http = createServer(async (req, res) => {
  const made = await answers[req.url as keyof typeof answers]()
  res.writeHead(200, { ...(req.url === '/hello' ? headers : {}), 'content-length': made.length })
  res.end(made)
})
http.listen(0, '127.0.0.1', () => process.send!((http.address() as { port: number }).port))
