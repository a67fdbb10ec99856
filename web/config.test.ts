import { describe, expect, test } from 'vitest'
import { ConfigError, type Environment, read, settings } from './config.ts'

const secret = 'x'.repeat(32)
const production: Environment = {
  NODE_ENV: 'production',
  FOLKMOOT_SECRET: secret,
  FOLKMOOT_CONTACT_KEY: secret,
  FOLKMOOT_EQUALITY_KEY: secret,
  FOLKMOOT_MAIL_FROM: 'no-reply@folkmoot.example',
  SMTP_URL: 'smtps://user:pass@mail.example:465',
  FOLKMOOT_DOMAIN: 'folkmoot.example',
}
const wrong = (env: Environment): readonly string[] => {
  try {
    read(env)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.sentences
    throw error
  }
}

test('nothing set is an example installation on this machine', () => {
  expect(read({})).toMatchObject({
    production: false,
    example: true,
    port: 8000,
    scheme: 'http',
    domain: 'localhost:8000',
    webProcesses: 1,
    trustedProxies: [],
    s3: undefined,
    oidc: undefined,
    tiles: undefined,
  })
  expect(read({ PORT: '8123' }).domain).toBe('localhost:8123')
  expect(read({ PORT: '  ', FOLKMOOT_SECRET: '' }).port).toBe(8000)
})

describe('production', () => {
  test('starts when it has what it needs, over https, and is no example', () => {
    expect(wrong(production)).toEqual([])
    expect(read(production)).toMatchObject({ production: true, example: false, scheme: 'https' })
  })
  test('is refused half-configured, with everything that is missing named at once', () => {
    const sentences = wrong({ NODE_ENV: 'production' })
    for (const name of [
      'FOLKMOOT_SECRET',
      'FOLKMOOT_CONTACT_KEY',
      'FOLKMOOT_EQUALITY_KEY',
      'FOLKMOOT_MAIL_FROM',
      'SMTP_URL',
    ])
      expect(sentences.join('\n')).toContain(name)
    expect(sentences).toHaveLength(5)
  })
  test.each(Object.keys(production).filter((name) => !['NODE_ENV', 'FOLKMOOT_DOMAIN'].includes(name)))(
    'is refused without %s alone',
    (name) => {
      const { [name]: _, ...rest } = production
      const sentences = wrong(rest)
      expect(sentences).toHaveLength(1)
      expect(sentences[0]).toContain(name)
    },
  )
  test('takes GOV.UK Notify in place of a mail server', () => {
    const { SMTP_URL: _, ...rest } = production
    expect(wrong({ ...rest, NOTIFY_KEY: 'key', NOTIFY_TEMPLATE: 'template' })).toEqual([])
  })
  test('is not served without TLS, unless it is an example that anybody may look at', () => {
    expect(wrong({ ...production, FOLKMOOT_ORIGIN_SCHEME: 'http' })[0]).toContain('FOLKMOOT_ORIGIN_SCHEME')
    expect(wrong({ ...production, FOLKMOOT_ORIGIN_SCHEME: 'http', FOLKMOOT_EXAMPLE: '1' })).toEqual([])
  })
})

test.each([
  ['PORT', '80a'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['PORT', '1e3'],
  ['FOLKMOOT_EXAMPLE', 'yes'],
  ['FOLKMOOT_DOMAIN', 'https://folkmoot.example/'],
  ['FOLKMOOT_DOMAIN', 'Folkmoot.example'],
  ['FOLKMOOT_ORIGIN_SCHEME', 'ftp'],
  ['FOLKMOOT_TRUSTED_PROXIES', '10.0.0.1, proxy.example'],
  ['FOLKMOOT_TRUSTED_PROXIES', '10.0.0.0/33'],
  ['FOLKMOOT_TRUSTED_PROXIES', '10.0.0.0/8/8'],
  ['FOLKMOOT_WEB_PROCESSES', '0'],
  ['FOLKMOOT_WEB_PROCESSES', 'two'],
  ['DATABASE_URL', 'mysql://root@db/folkmoot'],
  ['DATABASE_URL', 'folkmoot'],
  ['DATABASE_URL', 'postgres://u:p@db/folkmoot?sslmode=prefer'],
  ['DATABASE_URL', 'postgres://u:100%@db/folkmoot'],
  ['FOLKMOOT_SECRET', 'short'],
  ['SMTP_URL', 'mail.example'],
  ['SMTP_URL', 'http://mail.example'],
  ['NOTIFY_URL', 'notify'],
  ['S3_ENDPOINT', 'minio:9000'],
  ['OIDC_ISSUER', 'login.example'],
  ['MAIL_IN_PORT', 'twenty-five'],
  ['MAIL_IN_DOMAIN', 'Record Example'],
  ['TILE_URL', 'https://tiles.example/{z}/{x}.png'],
  ['TILE_URL', 'tiles/{z}/{x}/{y}'],
  ['LOG_LEVEL', 'loud'],
])('%s=%s is refused by name', (name, value) => {
  const sentences = wrong({
    OIDC_CLIENT_ID: 'a',
    OIDC_CLIENT_SECRET: 'b',
    MAIL_IN_PORT: '25',
    MAIL_IN_DOMAIN: 'record.example',
    [name]: value,
  })
  expect(sentences).toHaveLength(1)
  expect(sentences[0]).toMatch(new RegExp(`^${name} `))
})

test.each([
  ['FOLKMOOT_TRUSTED_PROXIES', '10.0.0.1, 10.0.0.0/8, 2001:db8::/32,'],
  ['DATABASE_URL', 'postgres://u:p%40ss@db:5433/folkmoot?sslmode=require'],
  ['TILE_URL', 'https://tiles.example/{z}/{x}/{y}.png'],
  ['FOLKMOOT_DOMAIN', 'localhost:8000'],
])('%s=%s is taken', (name, value) => {
  expect(wrong({ [name]: value })).toEqual([])
})

test.each([
  ['NOTIFY_KEY', 'NOTIFY_TEMPLATE'],
  ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
  ['MAIL_IN_DOMAIN', 'MAIL_IN_PORT'],
  ['MAIL_IN_CERT', 'MAIL_IN_KEY'],
  ['MAIL_IN_KEY', 'MAIL_IN_CERT'],
])('%s is refused without %s', (name, other) => {
  expect(wrong({ [name]: 'x' })).toEqual([`${name} is set without ${other}.`])
})

test('what is wrong is said without repeating a password', () => {
  const text = wrong({
    SMTP_URL: 'http://user:hunter2hunter2@mail.example',
    DATABASE_URL: 'mysql://user:hunter2hunter2@db/x',
    FOLKMOOT_SECRET: 'hunter2hunter2',
  }).join('\n')
  expect(text).not.toContain('hunter2')
})

test('every setting that is read is in the list that the page is printed from, and none is listed twice', () => {
  const names = settings.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
