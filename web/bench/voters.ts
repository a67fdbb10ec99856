import { keysOf } from '../platform/keys.ts'
import { formToken, newVisitor, visitorCookie } from '../platform/visitor.ts'
import type { Shot } from './load.ts'
import type { Served } from './served.ts'

export type OpenMap = { id: string; path: string; statements: number[] }

/** The opinion map of the example that is open, and what can be voted on. */
export async function openMapOf({ client }: Served, schema: string): Promise<OpenMap> {
  const { rows } = await client.query<OpenMap>(
    `select a.id, '/projects/' || p.slug || '/' || a.slug as path,
       array(select s.number from ${schema}.opinion_statements s where s.activity_id = a.id and s.voice_id is null order by s.number) as statements
     from ${schema}.activities a join ${schema}.projects p on p.id = a.project_id
     where a.kind = 'opinion-map' and not a.definition ? 'imported' order by a.created_at limit 1`,
  )
  return rows[0]!
}

/** One phone in a hall: a browser of its own, at an address of its own unless all share one. */
export function phone({ secrets }: Served, slug: string, host: string, { path }: OpenMap, address: string) {
  const keys = keysOf(secrets, slug)
  const visitor = newVisitor()
  const [token, cookie] = [formToken(keys, visitor, new Date()), visitorCookie(keys, visitor)]
  let votes = 0
  return (statement: number, json = true): string => {
    const known = votes++ > 0 ? 'yes' : 'no'
    const vote = ['agree', 'disagree', 'pass'][(statement + votes) % 3]!
    const body = new URLSearchParams({ _token: token, statement: `${statement}`, known, vote }).toString()
    return [
      `POST ${path}/vote HTTP/1.1`,
      `Host: ${host}`,
      `Origin: http://${host}`,
      `Cookie: folkmoot_visitor=${cookie}`,
      `X-Forwarded-For: ${address}`,
      ...(json ? ['Accept: application/json'] : []),
      'Content-Type: application/x-www-form-urlencoded',
      `Content-Length: ${body.length}`,
      '',
      body,
    ].join('\r\n')
  }
}

const addressOf = (n: number) => `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`

/** Votes of many people who come one after another, each voting on every statement once. */
export function voteShots(at: Served, host: string, map: OpenMap, { json = true } = {}): Shot {
  let people = 0
  const waiting: (() => string)[] = []
  return () => {
    if (!waiting.length) {
      const send = phone(at, 'kingston', host, map, addressOf(++people))
      // The first vote of each comes before the next person's, so that some of all votes are first ones.
      waiting.push(...map.statements.map((statement) => () => send(statement, json)).reverse())
    }
    return waiting.pop()!()
  }
}
