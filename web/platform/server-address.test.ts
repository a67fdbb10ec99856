import { expect, test } from 'vitest'
import { parseAddress } from './server-address.ts'

test.each([
  ['postgres://u:p@db.example:5433/folkmoot', { host: 'db.example', port: 5433, database: 'folkmoot' }],
  ['postgresql://u:p@db.example', { host: 'db.example', port: 5432, database: 'folkmoot' }],
  ['postgres://u@/folkmoot?host=/run/postgresql', { host: '/run/postgresql', port: 5432, database: 'folkmoot' }],
  [
    'postgres://u@/folkmoot?host=/run/postgresql&port=5433',
    { host: '/run/postgresql', port: 5433, database: 'folkmoot' },
  ],
  ['postgres://u:p@db/f?sslmode=disable', { host: 'db', port: 5432, database: 'f' }],
])('%s', (url, server) => {
  expect(parseAddress(url).server).toEqual(server)
})

test.each(['require', 'verify-ca', 'verify-full'])(
  'sslmode=%s is encrypted, to a server that proves who it is',
  (mode) => {
    expect(parseAddress(`postgres://u:p@db/f?sslmode=${mode}`).server.ssl).toBe(true)
  },
)

test('names and passwords may hold anything that is escaped', () => {
  expect(parseAddress('postgres://us%40er:p%2Fa%3Ass@db/f').owner).toEqual({ user: 'us@er', password: 'p/a:ss' })
})

test.each([
  '',
  'db',
  'http://db/f',
  'postgres://u:p@db/f?sslmode=prefer',
  'postgres://u:p@db/%',
  'postgres://u:p@db:port/f',
])('"%s" is refused with a sentence', (url) => {
  expect(() => parseAddress(url)).toThrow(RangeError)
  expect(() => parseAddress(url)).toThrow(/DATABASE_URL/)
})
