import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { missing, mistaken } from './config-checks.ts'

/** One setting: what it is for, what it is when absent, and whether production insists on it. */
export type Setting = { name: string; about: string; fallback?: string; production?: 'required' | 'one-of-mail' }

/** Every setting Folkmoot reads. `docs/running/configuration.md` is printed from this list. */
export const settings = [
  { name: 'NODE_ENV', about: '`production` refuses to start half-configured.', fallback: 'development' },
  { name: 'PORT', about: 'Port the web process listens on.', fallback: '8000' },
  { name: 'FOLKMOOT_HOST', about: 'Address to listen on.', fallback: '0.0.0.0' },
  {
    name: 'FOLKMOOT_DATA',
    about: 'Folder for the database in the box, files, mail and keys.',
    fallback: 'data (as root: /var/lib/folkmoot)',
  },
  {
    name: 'FOLKMOOT_EXAMPLE',
    about: '`1` makes the example installation: four councils, sign-ins without mail, a banner.',
    fallback: '1 outside production',
  },
  {
    name: 'FOLKMOOT_DOMAIN',
    about: 'Domain under which new councils get their host name.',
    fallback: 'localhost:PORT',
  },
  {
    name: 'FOLKMOOT_ORIGIN_SCHEME',
    about: '`https` behind a proxy that ends TLS; `http` only for the example installation.',
    fallback: 'https in production, otherwise http',
  },
  {
    name: 'FOLKMOOT_TRUSTED_PROXIES',
    about: 'Addresses (comma separated) whose X-Forwarded-For is believed.',
    fallback: '(none)',
  },
  { name: 'FOLKMOOT_WEB_PROCESSES', about: 'How many web processes share the port, 1 to 64.', fallback: '1' },
  {
    name: 'DATABASE_URL',
    about:
      'PostgreSQL 15 or later, as a role that may create roles and schemas. Without it PostgreSQL 18 runs in the box.',
    fallback: '(in the box)',
  },
  {
    name: 'FOLKMOOT_SECRET',
    about: 'Secret of at least 32 characters from which session, token and database role secrets are derived.',
    fallback: 'made once and kept in the data folder',
    production: 'required',
  },
  {
    name: 'FOLKMOOT_CONTACT_KEY',
    about: 'Secret of at least 32 characters that encrypts contact details.',
    fallback: 'made once and kept in the data folder',
    production: 'required',
  },
  {
    name: 'FOLKMOOT_EQUALITY_KEY',
    about: 'Secret of at least 32 characters that encrypts equality answers.',
    fallback: 'made once and kept in the data folder',
    production: 'required',
  },
  { name: 'FOLKMOOT_MAIL_FROM', about: 'Sender address of mail.', fallback: 'no-reply@DOMAIN', production: 'required' },
  {
    name: 'SMTP_URL',
    about: 'SMTP server, such as smtps://user:password@mail.example:465.',
    fallback: '(a mail folder)',
    production: 'one-of-mail',
  },
  {
    name: 'NOTIFY_KEY',
    about: 'GOV.UK Notify API key; used instead of SMTP.',
    fallback: '(none)',
    production: 'one-of-mail',
  },
  { name: 'NOTIFY_TEMPLATE', about: 'GOV.UK Notify template id with the fields subject and body.', fallback: '(none)' },
  { name: 'NOTIFY_URL', about: 'Address of the GOV.UK Notify API.', fallback: 'the public service' },
  {
    name: 'MAIL_IN_PORT',
    about: 'Port on which the work process takes letters to shared records by SMTP.',
    fallback: '(no letters are taken)',
  },
  {
    name: 'MAIL_IN_DOMAIN',
    about: 'Domain of the addresses of shared records; its MX leads here.',
    fallback: '(none)',
  },
  { name: 'MAIL_IN_CERT', about: 'File with the TLS certificate of that port, in PEM.', fallback: '(without TLS)' },
  { name: 'MAIL_IN_KEY', about: 'File with the private key of that certificate, in PEM.', fallback: '(none)' },
  { name: 'S3_BUCKET', about: 'Bucket for files; without it files are kept on disk.', fallback: '(disk)' },
  { name: 'S3_ENDPOINT', about: 'Endpoint of an S3-compatible store.', fallback: '(the public service)' },
  { name: 'S3_REGION', about: 'Region of the bucket.', fallback: 'eu-west-2' },
  { name: 'S3_ACCESS_KEY_ID', about: 'Key of the bucket.', fallback: '(none)' },
  { name: 'S3_SECRET_ACCESS_KEY', about: 'Secret of the bucket key.', fallback: '(none)' },
  { name: 'OIDC_ISSUER', about: 'OpenID Connect provider for staff sign-in.', fallback: '(none)' },
  { name: 'OIDC_CLIENT_ID', about: 'Client id at that provider.', fallback: '(none)' },
  { name: 'OIDC_CLIENT_SECRET', about: 'Client secret at that provider.', fallback: '(none)' },
  {
    name: 'TILE_URL',
    about: 'Map tile address with {z}, {x} and {y}. Off by default: no page asks a third party for anything.',
    fallback: '(off)',
  },
  { name: 'TILE_ATTRIBUTION', about: 'Attribution shown on maps when tiles are on.', fallback: '(none)' },
  {
    name: 'TRANSLATE_URL',
    about: 'Service that fills empty boxes of a translation, by the protocol of LibreTranslate. Off by default.',
    fallback: '(off)',
  },
  { name: 'TRANSLATE_KEY', about: 'Key of that service.', fallback: '(none)' },
  { name: 'LOG_LEVEL', about: 'pino level: silent, error, warn, info, debug.', fallback: 'info' },
] as const satisfies readonly Setting[]

export type Name = (typeof settings)[number]['name']
export type Environment = Readonly<Record<string, string | undefined>>
export type Config = ReturnType<typeof read>

/** The settings are wrong or missing; each sentence says what and how to mend it. */
export class ConfigError extends Error {
  readonly sentences: readonly string[]
  constructor(sentences: readonly string[]) {
    super(`Folkmoot cannot start:\n${sentences.map((sentence) => `  - ${sentence}`).join('\n')}`)
    this.sentences = sentences
  }
}

/** Reads the configuration. Throws a ConfigError that names everything wrong at once. */
export function read(env: Environment = process.env, root = process.cwd()) {
  const get = (name: Name): string | undefined => env[name]?.trim() || undefined
  const production = get('NODE_ENV') === 'production'
  const wrong = [...mistaken(get), ...(production ? missing(get, settings) : [])]
  if (wrong.length) throw new ConfigError(wrong)

  const listen = Number(get('PORT') ?? 8000)
  const scheme = get('FOLKMOOT_ORIGIN_SCHEME') ?? (production ? 'https' : 'http')
  const domain = get('FOLKMOOT_DOMAIN') ?? `localhost:${listen}`
  return {
    production,
    example: (get('FOLKMOOT_EXAMPLE') ?? (production ? '0' : '1')) === '1',
    port: listen,
    host: get('FOLKMOOT_HOST') ?? '0.0.0.0',
    scheme: scheme === 'https' ? ('https' as const) : ('http' as const),
    domain,
    root,
    data: resolve(get('FOLKMOOT_DATA') ?? defaultData(root)),
    trustedProxies: (get('FOLKMOOT_TRUSTED_PROXIES') ?? '')
      .split(',')
      .map((a) => a.trim())
      .filter(Boolean),
    webProcesses: Number(get('FOLKMOOT_WEB_PROCESSES') ?? 1),
    databaseUrl: get('DATABASE_URL'),
    secret: get('FOLKMOOT_SECRET'),
    contactKey: get('FOLKMOOT_CONTACT_KEY'),
    equalityKey: get('FOLKMOOT_EQUALITY_KEY'),
    mail: {
      from: get('FOLKMOOT_MAIL_FROM') ?? `no-reply@${domain.replace(/:\d+$/, '')}`,
      smtpUrl: get('SMTP_URL'),
      notifyKey: get('NOTIFY_KEY'),
      notifyTemplate: get('NOTIFY_TEMPLATE'),
      notifyUrl: get('NOTIFY_URL'),
    },
    mailIn: get('MAIL_IN_DOMAIN')
      ? {
          domain: get('MAIL_IN_DOMAIN')!,
          port: Number(get('MAIL_IN_PORT')),
          cert: get('MAIL_IN_CERT'),
          key: get('MAIL_IN_KEY'),
        }
      : undefined,
    s3: get('S3_BUCKET')
      ? {
          bucket: get('S3_BUCKET')!,
          endpoint: get('S3_ENDPOINT'),
          region: get('S3_REGION') ?? 'eu-west-2',
          accessKeyId: get('S3_ACCESS_KEY_ID'),
          secretAccessKey: get('S3_SECRET_ACCESS_KEY'),
        }
      : undefined,
    oidc: get('OIDC_ISSUER')
      ? {
          issuer: get('OIDC_ISSUER')!,
          clientId: get('OIDC_CLIENT_ID') ?? '',
          clientSecret: get('OIDC_CLIENT_SECRET') ?? '',
        }
      : undefined,
    tiles: get('TILE_URL') ? { url: get('TILE_URL')!, attribution: get('TILE_ATTRIBUTION') ?? '' } : undefined,
    translator: get('TRANSLATE_URL') ? { url: get('TRANSLATE_URL')!, key: get('TRANSLATE_KEY') } : undefined,
    logLevel: get('LOG_LEVEL') ?? 'info',
  }
}

/** As root the database runs under another user, who cannot enter root's home: the data then lives under /var/lib. */
function defaultData(root: string): string {
  const here = join(root, 'data')
  return process.getuid?.() === 0 && !existsSync(here) ? '/var/lib/folkmoot' : here
}
