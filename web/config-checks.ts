import { isIP } from 'node:net'
import type { Name, Setting } from './config.ts'
import { parseAddress } from './platform/server-address.ts'

type Get = (name: Name) => string | undefined

/** Sentences for each setting that production needs and lacks. */
export function missing(get: Get, settings: readonly Setting[]): string[] {
  const lacking = settings
    .filter(({ production, name }) => production === 'required' && !get(name as Name))
    .map(({ name, about }) => `${name} is not set. ${about}`)
  if (!get('SMTP_URL') && !get('NOTIFY_KEY'))
    lacking.push('Neither SMTP_URL nor NOTIFY_KEY is set. Folkmoot needs one of them to send mail.')
  if (get('FOLKMOOT_ORIGIN_SCHEME') === 'http' && get('FOLKMOOT_EXAMPLE') !== '1')
    lacking.push('FOLKMOOT_ORIGIN_SCHEME is "http". Only the example installation may be served without TLS.')
  return lacking
}

/** Sentences for each setting that is there and cannot be meant. */
export function mistaken(get: Get): string[] {
  const sentences = Object.entries(rules).map(([name, rule]) => {
    const value = get(name as Name)
    const wrong = value === undefined ? undefined : rule(value)
    return wrong && `${name} ${wrong}`
  })
  const pairs = needs.map(([name, other]) => get(name) && !get(other) && `${name} is set without ${other}.`)
  return [...sentences, ...pairs].filter((sentence) => !!sentence) as string[]
}

const needs: [Name, Name][] = [
  ['NOTIFY_KEY', 'NOTIFY_TEMPLATE'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_SECRET'],
  ['MAIL_IN_PORT', 'MAIL_IN_DOMAIN'],
  ['MAIL_IN_DOMAIN', 'MAIL_IN_PORT'],
  ['MAIL_IN_CERT', 'MAIL_IN_KEY'],
  ['MAIL_IN_KEY', 'MAIL_IN_CERT'],
  ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
]

type Rule = (value: string) => string | undefined

const secret: Rule = (value) => (value.length < 32 ? 'is shorter than 32 characters.' : undefined)
const within =
  (least: number, most: number): Rule =>
  (value) =>
    /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most
      ? undefined
      : `is "${value}". It must be a number from ${least} to ${most}.`
const oneOf =
  (...choices: string[]): Rule =>
  (value) =>
    choices.includes(value) ? undefined : `is "${value}". It must be ${choices.join(' or ')}.`
/** Values of addresses are not said again: they may hold passwords. */
const address =
  (...schemes: string[]): Rule =>
  (value) =>
    URL.canParse(value) && schemes.includes(new URL(value).protocol.slice(0, -1))
      ? undefined
      : `is not an address that starts with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}.`

function proxies(value: string): string | undefined {
  const isNetwork = (entry: string) => {
    const [at = '', bits, ...more] = entry.split('/')
    const most = { 0: -1, 4: 32, 6: 128 }[isIP(at)] ?? -1
    return most > 0 && !more.length && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= most))
  }
  const wrong = value
    .split(',')
    .map((entry) => entry.trim())
    .find((entry) => entry && !isNetwork(entry))
  return wrong && `holds "${wrong}". Each entry must be an address such as 10.0.0.5 or a network such as 10.0.0.0/8.`
}

function database(value: string): string | undefined {
  try {
    parseAddress(value)
    return undefined
  } catch (error) {
    return (error as Error).message.replace(/^DATABASE_URL /, '')
  }
}

function tiles(value: string): string | undefined {
  const whole = ['{z}', '{x}', '{y}'].every((part) => value.includes(part))
  return whole ? address('https', 'http')(value.replace(/[{}]/g, '')) : 'must hold {z}, {x} and {y}.'
}

const rules: Partial<Record<Name, Rule>> = {
  PORT: within(0, 65535),
  FOLKMOOT_EXAMPLE: oneOf('0', '1'),
  FOLKMOOT_DOMAIN: (value) =>
    /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d+)?$/.test(value)
      ? undefined
      : `is "${value}". It must be a host name in small letters, such as folkmoot.example or localhost:8000.`,
  FOLKMOOT_ORIGIN_SCHEME: oneOf('http', 'https'),
  FOLKMOOT_TRUSTED_PROXIES: proxies,
  FOLKMOOT_WEB_PROCESSES: within(1, 64),
  DATABASE_URL: database,
  FOLKMOOT_SECRET: secret,
  FOLKMOOT_CONTACT_KEY: secret,
  FOLKMOOT_EQUALITY_KEY: secret,
  SMTP_URL: address('smtp', 'smtps'),
  NOTIFY_URL: address('https', 'http'),
  MAIL_IN_PORT: within(1, 65535),
  MAIL_IN_DOMAIN: (value) =>
    /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(value)
      ? undefined
      : `is "${value}". It must be a host name in small letters, such as record.folkmoot.example.`,
  S3_ENDPOINT: address('https', 'http'),
  OIDC_ISSUER: address('https', 'http'),
  TILE_URL: tiles,
  TRANSLATE_URL: address('https', 'http'),
  LOG_LEVEL: oneOf('silent', 'error', 'warn', 'info', 'debug'),
}
