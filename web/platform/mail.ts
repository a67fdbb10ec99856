import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { isId } from './ids.ts'
import type { Letter, Sender } from './outbox.ts'

export type Kept = Pick<Letter, 'to' | 'subject' | 'text' | 'unsubscribe' | 'calendar'> & { id: string; at: string }

/** The mail port of a council: GOV.UK Notify, SMTP, or a folder in the example installation. */
export function openMail(config: Pick<Config, 'mail' | 'data'>, slug: string): Sender {
  if (config.mail.notifyKey) return notify(config.mail)
  if (config.mail.smtpUrl) return smtp(config.mail.smtpUrl, config.mail.from)
  return folder(join(config.data, 'mail', slug))
}

/** Paragraphs of plain text as simple HTML, with web addresses as links. */
export function asHtml(text: string): string {
  const safe = (plain: string) =>
    plain.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!)
  const linked = text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/)
    .map((part, i) => (i % 2 ? `<a href="${safe(part)}">${safe(part)}</a>` : safe(part)))
    .join('')
  return linked
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('\n')
}

function smtp(url: string, from: string): Sender {
  const transport = import('nodemailer').then(({ createTransport }) =>
    createTransport({
      url,
      connectionTimeout: 5_000,
      greetingTimeout: 5_000,
      socketTimeout: 15_000,
      dnsTimeout: 5_000,
    } as object),
  )
  const host = /@([\w.-]+)/.exec(from)?.[1] ?? 'folkmoot.invalid'
  return async ({ id, to, subject, text, unsubscribe, calendar }) => {
    await (await transport).sendMail({
      from,
      // One address, never read as a list of them.
      to: { name: '', address: to },
      subject,
      text,
      html: asHtml(text),
      ...(calendar ? { icalEvent: { ...calendar, filename: 'invitation.ics' } } : {}),
      messageId: `<${id}@${host}>`,
      headers: {
        'Auto-Submitted': 'auto-generated',
        ...(unsubscribe
          ? { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
          : {}),
      },
    })
  }
}

function notify(mail: Config['mail']): Sender {
  const client = import('notifications-node-client').then(({ NotifyClient }) =>
    mail.notifyUrl ? new NotifyClient(mail.notifyUrl, mail.notifyKey!) : new NotifyClient(mail.notifyKey!),
  )
  return async ({ id, to, subject, text, unsubscribe }) => {
    await (await client).sendEmail(mail.notifyTemplate!, to, {
      personalisation: { subject, body: text },
      reference: id,
      ...(unsubscribe ? { oneClickUnsubscribeURL: unsubscribe } : {}),
    })
  }
}

function folder(path: string): Sender {
  return async ({ id, ...letter }) => {
    mkdirSync(path, { recursive: true })
    const file = join(path, `${id}.json`)
    writeFileSync(`${file}.part`, JSON.stringify({ id, ...letter, at: new Date().toISOString() }))
    renameSync(`${file}.part`, file)
  }
}

/** The newest letters of the mail folder, newest first. */
export function readMailFolder(data: string, slug: string, limit = 50): Kept[] {
  const path = join(data, 'mail', slug)
  let names: string[]
  try {
    names = readdirSync(path)
  } catch {
    return []
  }
  return names
    .filter((name) => isId(name.replace('.json', '')))
    .sort()
    .reverse()
    .slice(0, limit)
    .map((name) => JSON.parse(readFileSync(join(path, name), 'utf8')) as Kept)
}
